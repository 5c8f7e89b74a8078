package uk.ehcqa.shared.casefile;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An event as an earlier version of the product stored it.
 *
 * @param toNext makes of its components what the next revision would have stored
 */
public record EarlierRevision(String name, int revision, UnaryOperator<Map<String, Object>> toNext) {}
