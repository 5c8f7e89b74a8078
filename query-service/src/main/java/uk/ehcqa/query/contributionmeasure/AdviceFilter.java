package uk.ehcqa.query.contributionmeasure;

import static uk.ehcqa.query.counted.CasesBehind.written;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.Stream;

/**
 * What the reader of the dashboard of advice has chosen, as it stands in the address.
 *
 * @param period in which the requests were sent
 * @param by what its tables tell apart
 */
record AdviceFilter(
        Period period,
        AdviceBy by,
        @Nullable UUID service,
        @Nullable Stream stream,
        @Nullable Agency agency,
        @Nullable String team,
        @Nullable AdvisedProceeding askedFor) {

    /** Of the dashboard; below it are its lists and files. */
    static final String PATH = "/dashboards/advice";

    static final String LIST = PATH + "/requests";

    static final AdviceFilter USUAL = new AdviceFilter(null, null, null, null, null, null, null);

    AdviceFilter(
            @Nullable Period period,
            @Nullable AdviceBy by,
            @Nullable UUID service,
            @Nullable Stream stream,
            @Nullable Agency agency,
            @Nullable String team,
            @Nullable AdvisedProceeding askedFor) {
        this.period = Objects.requireNonNullElse(period, Period.LAST_24_MONTHS);
        this.by = Objects.requireNonNullElse(by, AdviceBy.SERVICE);
        this.service = service;
        this.stream = stream;
        this.agency = agency;
        this.team = team == null || team.isBlank() ? null : team;
        this.askedFor = askedFor;
    }

    /** Whenever they were sent. */
    AdviceScope everSent() {
        return new AdviceScope(null, service, stream, agency, team, askedFor, null);
    }

    AdviceScope sentInPeriod(LocalDate today) {
        return everSent().sent(period.on(today));
    }

    /** The address of this choice, below that of the dashboard. */
    String address(String below) {
        return chosen(UriComponentsBuilder.fromPath(PATH + below)
                        .queryParam("period", period)
                        .queryParam("by", written(by)))
                .encode()
                .build()
                .toUriString();
    }

    /** The same, told apart by something else. */
    String told(AdviceBy other) {
        return new AdviceFilter(period, other, service, stream, agency, team, askedFor).address("");
    }

    /** The list of what is counted as that, of those sent on these days; null for whenever. */
    UriComponentsBuilder list(AdviceFigure figure, @Nullable DateRange sent) {
        var list = UriComponentsBuilder.fromPath(LIST).queryParam("figure", figure.code());
        if (sent != null) {
            list.queryParam("sentFrom", sent.from()).queryParam("sentTo", sent.to());
        }
        return chosen(list);
    }

    private UriComponentsBuilder chosen(UriComponentsBuilder address) {
        return address.queryParamIfPresent("service", Optional.ofNullable(service))
                .queryParamIfPresent("stream", Optional.ofNullable(stream).map(constant -> written(constant)))
                .queryParamIfPresent("agency", Optional.ofNullable(agency).map(constant -> written(constant)))
                .queryParamIfPresent("team", Optional.ofNullable(team))
                .queryParamIfPresent("askedFor", Optional.ofNullable(askedFor).map(constant -> written(constant)));
    }
}
