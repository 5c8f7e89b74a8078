/** Reassessments under a plan: what is recorded of them, and what is put right. */
@NullMarked
package uk.ehcqa.command.reassessment;

import org.jspecify.annotations.NullMarked;
