package uk.ehcqa.eventstore.json;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How an event of an earlier revision is read: as the next revision would have stored it.
 *
 * @param revision the earlier one
 * @param toNext makes of the JSON of that revision the JSON of the next, and does nothing else
 */
public record Upcast(String name, int revision, UnaryOperator<Map<String, Object>> toNext) {}
