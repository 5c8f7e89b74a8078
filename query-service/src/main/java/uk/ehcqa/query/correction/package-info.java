/** The forms that put right a date of a case which is not that of a step: with a reason, and with both in the history. */
@NullMarked
package uk.ehcqa.query.correction;

import org.jspecify.annotations.NullMarked;
