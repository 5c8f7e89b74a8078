/** From answers to a grade, exactly, with every reason for it. */
@NullMarked
package uk.ehcqa.shared.audit.grading;

import org.jspecify.annotations.NullMarked;
