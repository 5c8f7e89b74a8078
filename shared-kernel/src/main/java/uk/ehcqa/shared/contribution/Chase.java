package uk.ehcqa.shared.contribution;

import java.time.LocalDate;

/** One reminder. */
public record Chase(LocalDate chasedOn, ChaseMeans means) {}
