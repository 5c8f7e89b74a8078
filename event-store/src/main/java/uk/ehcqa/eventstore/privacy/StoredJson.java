package uk.ehcqa.eventstore.privacy;

/**
 * The payload of an event as it is stored.
 *
 * @param type the name under which the event is stored
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record StoredJson(String eventId, String type, byte[] json) {}
