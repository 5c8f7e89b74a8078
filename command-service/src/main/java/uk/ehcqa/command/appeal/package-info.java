/** Mediation and appeals beside the case: what is recorded of them, and what is put right. */
@NullMarked
package uk.ehcqa.command.appeal;

import org.jspecify.annotations.NullMarked;
