package uk.ehcqa.shared.service;

/**
 * The answer to a command that was carried out.
 *
 * @param version the number of the service's last event, counted from 0: a page waits for its read model to reach it
 */
public record ServiceVersion(ServiceId serviceId, long version) {}
