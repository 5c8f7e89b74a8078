/** What was recorded of a case, event by event, in words. */
@NullMarked
package uk.ehcqa.query.history;

import org.jspecify.annotations.NullMarked;
