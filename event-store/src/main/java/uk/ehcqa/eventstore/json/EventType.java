package uk.ehcqa.eventstore.json;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * How one class of event is stored.
 *
 * @param name what the store calls it: the class may move or be renamed, this stays
 * @param revision counts the shapes in which it was ever stored, from 1; this is the one in which it is written
 */
public record EventType(String name, int revision, Class<?> type) {

    SerializedType stored() {
        return new SimpleSerializedType(name, Integer.toString(revision));
    }
}
