/** The forms with which people mark what should never have been recorded. */
@NullMarked
package uk.ehcqa.query.inerror;

import org.jspecify.annotations.NullMarked;
