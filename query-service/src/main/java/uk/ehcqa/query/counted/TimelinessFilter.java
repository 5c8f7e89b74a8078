package uk.ehcqa.query.counted;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AskedAsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.RequestSource;

/**
 * What the reader of the timeliness dashboard has chosen, as it stands in the address.
 *
 * @param exceptions which of the two published rates the figures follow
 * @param requestedBy null for whoever asked
 * @param asKnownAt as it was known when, so that what was recorded later is left out
 * @param on for which day, so that what happened later is left out
 */
public record TimelinessFilter(
        Period period,
        Exceptions exceptions,
        @Nullable RequestSource requestedBy,
        @Nullable KnownAt asKnownAt,
        @Nullable KnownFor on)
        implements AskedAsAt {

    /** Of the dashboard; below it are the files of its figures. */
    public static final String PATH = "/dashboards/timeliness";

    public static final TimelinessFilter USUAL = new TimelinessFilter(null, null, null, null, null);

    public TimelinessFilter(
            @Nullable Period period,
            @Nullable Exceptions exceptions,
            @Nullable RequestSource requestedBy,
            @Nullable KnownAt asKnownAt,
            @Nullable KnownFor on) {
        this.period = Objects.requireNonNullElse(period, Period.LAST_24_MONTHS);
        this.exceptions = Objects.requireNonNullElse(exceptions, Exceptions.EXCLUDING);
        this.requestedBy = requestedBy;
        this.asKnownAt = asKnownAt;
        this.on = on;
    }

    public TimelinessFilter with(Exceptions others) {
        return new TimelinessFilter(period, others, requestedBy, asKnownAt, on);
    }

    /** The cases behind a figure, seen as the figure is. */
    public CasesBehind cases() {
        return cases(requestedBy);
    }

    /** Those in which that kind of body asked for the assessment; null for whoever asked. */
    public CasesBehind cases(@Nullable RequestSource source) {
        return CasesBehind.requestedBy(source).at(asAt());
    }

    public Scope monthly(LocalDate today) {
        return new Scope(period.on(today), By.MONTH, requestedBy, asAt());
    }

    public Scope yearly(DateRange years) {
        return new Scope(years, By.YEAR, requestedBy, asAt());
    }

    /** After the words for what is counted: ", asked for by: health service", or nothing. */
    public String byWhom() {
        return requestedBy == null
                ? ""
                : ", asked for by: " + Words.of(requestedBy).toLowerCase(Locale.UK);
    }

    /** The address of the numbers of a figure, counted by the same choice. */
    public String fileOf(String figure) {
        return address("/" + figure + ".csv");
    }

    /** The address at which the same is chosen, below that of the dashboard. */
    public String address(String below) {
        var address = UriComponentsBuilder.fromPath(PATH + below)
                .queryParam("period", period)
                .queryParam("exceptions", CasesBehind.written(exceptions))
                .queryParamIfPresent(
                        "requestedBy", Optional.ofNullable(requestedBy).map(CasesBehind::written))
                .toUriString();
        return asAt().kept(address);
    }
}
