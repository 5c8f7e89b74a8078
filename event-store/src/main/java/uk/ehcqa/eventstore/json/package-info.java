/** The JSON in which events are kept for as long as the record lasts, under names of their own. */
@NullMarked
package uk.ehcqa.eventstore.json;

import org.jspecify.annotations.NullMarked;
