/** Advice that is still awaited: the list of it across cases, reminders of many at once, and the ladder that is climbed by itself. */
@NullMarked
package uk.ehcqa.query.chase;

import org.jspecify.annotations.NullMarked;
