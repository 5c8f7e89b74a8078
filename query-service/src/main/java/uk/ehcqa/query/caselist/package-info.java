/** The list of the cases behind a figure. */
@NullMarked
package uk.ehcqa.query.caselist;

import org.jspecify.annotations.NullMarked;
