/** Settings that are consulted before one is named in a plan: what is recorded of it, and what is put right. */
@NullMarked
package uk.ehcqa.command.consultation;

import org.jspecify.annotations.NullMarked;
