/** The bank holidays that no working day falls on, as they are known. */
@NullMarked
package uk.ehcqa.query.bankholiday;

import org.jspecify.annotations.NullMarked;
