package uk.ehcqa.query.difference;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.measure.AskedRange;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.SoundRange;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.shared.assessment.RequestSource;

/** What a difference is asked for: the parameters of its address. */
@SoundRange
record DifferenceQuery(
        @Parameter(description = "Which rate; that of final plans unless given") @Nullable
        ComparedFigure figure,

        @Parameter(
                description =
                        "The first moment: 2026-09-30T16:00:00Z, 2026-09-30T17:00 in London, or the end of 2026-09-30")
        @NotNull(message = "must be given, as a moment such as 2026-09-30T16:00:00Z")
        KnownAt earlier,

        @Parameter(description = "The second moment; now unless given") @Nullable
        KnownAt later,

        @Parameter(description = "The first day of the range in which plans, decisions or notices were sent")
        @NotNull(message = MISSING)
        @DateTimeFormat(iso = ISO.DATE)
        LocalDate from,

        @Parameter(description = "The last day of that range")
        @NotNull(message = MISSING)
        @DateTimeFormat(iso = ISO.DATE)
        LocalDate to,

        @Parameter(
                description = "Whether plans with an exception from the 20 weeks are counted; excluding unless given")
        @Nullable
        Exceptions exceptions,

        @Parameter(description = "Who asked for the assessment; everybody unless given") @Nullable
        RequestSource requestedBy)
        implements AskedRange {

    private static final String MISSING = "must be given, as a date such as 2025-01-01";

    Compared compared() {
        return new Compared(
                Objects.requireNonNullElse(figure, ComparedFigure.FINAL_PLANS),
                new DateRange(from, to),
                Objects.requireNonNullElse(exceptions, Exceptions.EXCLUDING),
                requestedBy,
                earlier,
                later);
    }
}
