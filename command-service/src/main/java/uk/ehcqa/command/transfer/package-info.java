/** The transfers between phases of education that are expected: what is recorded of them, and what is put right. */
@NullMarked
package uk.ehcqa.command.transfer;

import org.jspecify.annotations.NullMarked;
