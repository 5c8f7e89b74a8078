package uk.ehcqa.shared.service;

import java.util.List;

/**
 * The names and revisions under which the events of services are stored, for as long as cases refer to services. A class may be
 * renamed or moved; its name here is never changed.
 */
public final class StoredServiceEvents {

    /**
     * How one class of event is stored.
     *
     * @param name stays whatever the class is called
     * @param revision counts the shapes in which it was ever stored, from 1
     */
    public record StoredServiceEvent(String name, int revision, Class<? extends ServiceEvent> type) {}

    public static final List<StoredServiceEvent> ALL = List.of(
            new StoredServiceEvent("ServiceRegistered", 1, ServiceRegistered.class),
            new StoredServiceEvent("ServiceChanged", 1, ServiceChanged.class),
            new StoredServiceEvent("ServiceClosed", 1, ServiceClosed.class),
            new StoredServiceEvent("ServiceReopened", 1, ServiceReopened.class));

    private StoredServiceEvents() {}
}
