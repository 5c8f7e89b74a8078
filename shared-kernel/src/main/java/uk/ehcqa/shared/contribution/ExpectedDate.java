package uk.ehcqa.shared.contribution;

import java.time.LocalDate;

/** When advice is to be expected that cannot come when it is due, as whoever was asked said. */
public record ExpectedDate(LocalDate saidOn, LocalDate expectedOn) {}
