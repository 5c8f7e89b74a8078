package uk.ehcqa.query.contributionmeasure;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import uk.ehcqa.query.listing.Chips;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.Stream;

/** The filters of the list of requests for advice, each a parameter of its URL. */
record RequestFilter(
        @Parameter(description = "As what they are counted; asked unless given.") @Nullable
        AdviceFigure figure,

        @Parameter(description = "The first day on which they were sent.") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate sentFrom,

        @Parameter(description = "The last day on which they were sent.") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate sentTo,

        @Parameter(description = "The service that was asked, by its id.") @Nullable
        UUID service,

        @Parameter(description = "The kind of advice that the service gives.") @Nullable
        Stream stream,

        @Parameter(description = "The agency that answers for the service.") @Nullable
        Agency agency,

        @Parameter(description = "The team of the caseworker to whom the case is allocated.") @Nullable
        String team,

        @Parameter(description = "For what advice was asked: needs-assessment, review or reassessment.") @Nullable
        AdvisedProceeding askedFor,

        @Parameter(description = "Whether a service of the register was asked.") @Nullable
        Boolean inRegister) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    AdviceFigure counted() {
        return Objects.requireNonNullElse(figure, AdviceFigure.ASKED);
    }

    AdviceScope scope() {
        return new AdviceScope(sent(), service, stream, agency, blank(team) ? null : team, askedFor, inRegister);
    }

    List<Link> chips(ListAddress address, @Nullable String serviceName) {
        return new Chips(address)
                .with("figure", "%s", figure == null ? null : figure.words())
                .with("sentFrom", "Sent on or after %s", sentFrom)
                .with("sentTo", "Sent on or before %s", sentTo)
                .with("service", "%s", service == null ? null : Objects.requireNonNullElse(serviceName, "One service"))
                .with("stream", "%s", stream)
                .with("agency", "Agency: %s", agency)
                .with("team", "%s", blank(team) ? null : team)
                .with("askedFor", "%s", askedFor)
                .either("inRegister", inRegister, "A service was asked", "No service was asked")
                .links();
    }

    private @Nullable DateRange sent() {
        return sentFrom == null && sentTo == null
                ? null
                : new DateRange(Objects.requireNonNullElse(sentFrom, FIRST), Objects.requireNonNullElse(sentTo, LAST));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
