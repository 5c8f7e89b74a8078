package uk.ehcqa.query.cohort;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.RequestSource;

/**
 * What the reader of the dashboard of requests has chosen, as it stands in the address.
 *
 * @param period in which the requests were received
 * @param requestedBy null for whoever asked
 */
record CohortFilter(Period period, @Nullable RequestSource requestedBy) {

    /** Of the dashboard; below it are the files of its figures. */
    static final String PATH = "/dashboards/requests";

    static final CohortFilter USUAL = new CohortFilter(null, null);

    CohortFilter(@Nullable Period period, @Nullable RequestSource requestedBy) {
        this.period = Objects.requireNonNullElse(period, Period.LAST_24_MONTHS);
        this.requestedBy = requestedBy;
    }

    Scope monthly(LocalDate today) {
        return new Scope(period.on(today), By.MONTH, requestedBy);
    }

    Scope yearly(DateRange years) {
        return new Scope(years, By.YEAR, requestedBy);
    }

    CasesBehind received(DateRange when) {
        return CasesBehind.requestedBy(requestedBy).received(when);
    }

    /** After the words for what is counted: ", asked for by: health service", or nothing. */
    String byWhom() {
        return requestedBy == null
                ? ""
                : ", asked for by: " + Words.of(requestedBy).toLowerCase(Locale.UK);
    }

    String fileOf(String figure) {
        return UriComponentsBuilder.fromPath(PATH + "/" + figure + ".csv")
                .queryParam("period", period)
                .queryParamIfPresent(
                        "requestedBy", Optional.ofNullable(requestedBy).map(CasesBehind::written))
                .toUriString();
    }
}
