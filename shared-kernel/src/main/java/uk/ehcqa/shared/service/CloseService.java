package uk.ehcqa.shared.service;

import java.time.LocalDate;

/** Says that a service is asked for no more advice, and why. What it was asked for before stays open. */
public record CloseService(ServiceId serviceId, LocalDate closedOn, String reason) implements ServiceCommand {}
