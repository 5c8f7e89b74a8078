package uk.ehcqa.benchmarks.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.timeliness.DelayReason;

/** A step to be recorded, as the product's API takes it. */
public record NewStep(
        @NotNull Step step,
        @NotNull LocalDate date,
        @Nullable DelayReason delayReason) {}
