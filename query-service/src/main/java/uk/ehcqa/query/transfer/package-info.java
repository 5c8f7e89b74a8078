/** The transfers between phases of education that are expected: recorded, corrected, listed and counted. */
@NullMarked
package uk.ehcqa.query.transfer;

import org.jspecify.annotations.NullMarked;
