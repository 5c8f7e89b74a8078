package uk.ehcqa.shared.service;

/** Enters a service in the register, so that it can be asked for advice. */
public record RegisterService(ServiceId serviceId, ServiceParticulars particulars) implements ServiceCommand {}
