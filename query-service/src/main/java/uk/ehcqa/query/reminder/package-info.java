/** Reminders of legal dates that come up or were missed, on a page and by mail. */
@NullMarked
package uk.ehcqa.query.reminder;

import org.jspecify.annotations.NullMarked;
