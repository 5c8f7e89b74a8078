package uk.ehcqa.shared.service;

/** Says how the register is to describe a service from now on. */
public record ChangeService(ServiceId serviceId, ServiceParticulars particulars) implements ServiceCommand {}
