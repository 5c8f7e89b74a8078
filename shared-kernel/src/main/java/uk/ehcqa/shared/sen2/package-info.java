/** The SEN2 person-level return, as far as it tells the history of a case. */
@NullMarked
package uk.ehcqa.shared.sen2;

import org.jspecify.annotations.NullMarked;
