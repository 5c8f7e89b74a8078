package uk.ehcqa.shared.service;

/** A service was entered in the register. */
public record ServiceRegistered(ServiceId serviceId, ServiceParticulars particulars) implements ServiceEvent {}
