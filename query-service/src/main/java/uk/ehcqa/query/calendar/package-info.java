/** The legal dates that a caseworker has still to keep, on a page and in their calendar program. */
@NullMarked
package uk.ehcqa.query.calendar;

import org.jspecify.annotations.NullMarked;
