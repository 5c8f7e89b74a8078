package uk.ehcqa.shared.service;

/**
 * Something that happened to the entry of one service in the register. The names of its components and of their enum constants
 * are storage, as is the name it has in {@code StoredServiceEvents}. It belongs to no case, and tells nothing of a child.
 */
public sealed interface ServiceEvent permits ServiceRegistered, ServiceChanged, ServiceClosed, ServiceReopened {

    ServiceId serviceId();
}
