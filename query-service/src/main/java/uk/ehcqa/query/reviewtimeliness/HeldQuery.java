package uk.ehcqa.query.reviewtimeliness;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import uk.ehcqa.query.asat.AskedAsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.measure.AskedRange;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.query.measure.SoundRange;

/** The days of the meetings that are asked for: the parameters of the address. */
@SoundRange
record HeldQuery(
        @Parameter(description = "The first day, such as 2025-01-01")
        @NotNull(message = MISSING)
        @DateTimeFormat(iso = ISO.DATE)
        LocalDate from,

        @Parameter(description = "The last day, such as 2025-12-31")
        @NotNull(message = MISSING)
        @DateTimeFormat(iso = ISO.DATE)
        LocalDate to,

        @Parameter(description = "month or year; month unless given") @Nullable
        By by,

        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedRange, AskedAsAt {

    private static final String MISSING = "must be given, as a date such as 2025-01-01";

    Scope scope() {
        return new Scope(new DateRange(from, to), Objects.requireNonNullElse(by, By.MONTH), null);
    }
}
