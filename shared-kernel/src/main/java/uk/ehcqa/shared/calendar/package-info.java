/** The days on which offices in England work: for the few limits that the law counts in working days. */
@NullMarked
package uk.ehcqa.shared.calendar;

import org.jspecify.annotations.NullMarked;
