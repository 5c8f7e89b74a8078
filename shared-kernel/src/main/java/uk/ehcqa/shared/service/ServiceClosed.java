package uk.ehcqa.shared.service;

import java.time.LocalDate;

/** A service is asked for no more advice. */
public record ServiceClosed(ServiceId serviceId, LocalDate closedOn, String reason) implements ServiceEvent {}
