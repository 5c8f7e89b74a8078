/** What the authority says of the calendar. */
@NullMarked
package uk.ehcqa.access.calendar;

import org.jspecify.annotations.NullMarked;
