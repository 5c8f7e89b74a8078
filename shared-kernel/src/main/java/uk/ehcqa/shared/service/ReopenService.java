package uk.ehcqa.shared.service;

import java.time.LocalDate;

/** Says that a closed service is asked for advice again, and why. */
public record ReopenService(ServiceId serviceId, LocalDate reopenedOn, String reason) implements ServiceCommand {}
