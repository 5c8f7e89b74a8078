package uk.ehcqa.shared.casefile;

import uk.ehcqa.shared.casework.CaseEvent;

/**
 * How one class of event is stored.
 *
 * @param name stays whatever the class is called
 * @param revision counts the shapes in which it was ever stored, from 1
 */
public record StoredEvent(String name, int revision, Class<? extends CaseEvent> type) {}
