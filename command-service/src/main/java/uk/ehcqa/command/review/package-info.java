/** The reviews of the plan in force: what is recorded of them, and what is put right. */
@NullMarked
package uk.ehcqa.command.review;

import org.jspecify.annotations.NullMarked;
