package uk.ehcqa.shared.service;

/** The register describes a service otherwise. How it did before stays in the history. */
public record ServiceChanged(ServiceId serviceId, ServiceParticulars particulars) implements ServiceEvent {}
