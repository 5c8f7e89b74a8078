package uk.ehcqa.query.dashboard;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.timeliness.By;
import uk.ehcqa.query.timeliness.DateRange;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.query.timeliness.Scope;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.RequestSource;

/**
 * What the reader of the timeliness dashboard has chosen, as it stands in the address.
 *
 * @param exceptions which of the two published rates the figures follow
 * @param requestedBy null for whoever asked
 */
record TimelinessFilter(
        Period period, Exceptions exceptions, @Nullable RequestSource requestedBy) {

    static final TimelinessFilter USUAL = new TimelinessFilter(null, null, null);

    TimelinessFilter(@Nullable Period period, @Nullable Exceptions exceptions, @Nullable RequestSource requestedBy) {
        this.period = Objects.requireNonNullElse(period, Period.LAST_24_MONTHS);
        this.exceptions = Objects.requireNonNullElse(exceptions, Exceptions.EXCLUDING);
        this.requestedBy = requestedBy;
    }

    TimelinessFilter with(Exceptions others) {
        return new TimelinessFilter(period, others, requestedBy);
    }

    Scope monthly(LocalDate today) {
        return new Scope(period.on(today), By.MONTH, requestedBy);
    }

    Scope yearly(DateRange years) {
        return new Scope(years, By.YEAR, requestedBy);
    }

    /** After the words for what is counted: ", asked for by: health service", or nothing. */
    String byWhom() {
        return requestedBy == null
                ? ""
                : ", asked for by: " + Words.of(requestedBy).toLowerCase(Locale.UK);
    }

    /** The address of another view of the same choice. */
    String at(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("period", period)
                .queryParam("exceptions", CasesBehind.written(exceptions))
                .queryParamIfPresent(
                        "requestedBy", Optional.ofNullable(requestedBy).map(CasesBehind::written))
                .toUriString();
    }
}
