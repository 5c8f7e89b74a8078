/** The amendments of the plan in force without a review: what is recorded of them, and what is put right. */
@NullMarked
package uk.ehcqa.command.amendment;

import org.jspecify.annotations.NullMarked;
