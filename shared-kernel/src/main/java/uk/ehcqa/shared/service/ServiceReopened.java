package uk.ehcqa.shared.service;

import java.time.LocalDate;

/** A closed service is asked for advice again. */
public record ServiceReopened(ServiceId serviceId, LocalDate reopenedOn, String reason) implements ServiceEvent {}
