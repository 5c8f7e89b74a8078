package uk.ehcqa.benchmarks.contract;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.ehcqa.shared.assessment.Step;

/** A date to be put right, as the product's API takes it. */
public record Correction(
        @NotNull @Min(1) Integer episode,
        @NotNull Step step,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 1000) String reason) {}
