package uk.ehcqa.eventstore.json;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * How an event of an earlier revision is read: as the next revision would have stored it.
 *
 * @param revision the earlier one
 * @param toNext makes of the JSON of that revision the JSON of the next, and does nothing else
 */
public record Upcast(String name, int revision, UnaryOperator<Map<String, Object>> toNext) {

    SerializedType before() {
        return new SimpleSerializedType(name, Integer.toString(revision));
    }

    SerializedType after() {
        return new SimpleSerializedType(name, Integer.toString(revision + 1));
    }
}
