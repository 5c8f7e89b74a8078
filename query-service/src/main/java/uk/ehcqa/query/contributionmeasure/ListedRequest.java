package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionStanding;

/**
 * A request for advice, in a list. It names no child.
 *
 * @param caseReference null for whoever may not read the case
 * @param service the name of the service that was asked; null where it is none of the register
 * @param answeredOn the day of the first advice
 */
public record ListedRequest(
        String reference,
        @Nullable String caseReference,
        AdviceSource source,
        @Nullable String service,
        LocalDate sentOn,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        int timesReturned,
        @Nullable LocalDate usableOn,
        ContributionStanding standing,
        boolean excepted) {

    /** "Speech and language therapy, Example Health Trust"; of nobody in the register what was asked for. */
    public String asked() {
        return service == null ? Words.of(source) : service;
    }

    public String sent() {
        return Dates.full(sentOn);
    }

    public String due() {
        return Dates.full(dueOn);
    }

    public String answered() {
        return answeredOn == null ? "No advice" : Dates.full(answeredOn) + ", " + Due.standing(dueOn, answeredOn);
    }

    public String usable() {
        return usableOn == null ? "Not yet" : Dates.full(usableOn);
    }

    public String stands() {
        return Words.of(standing) + (excepted ? ", with an exception" : "");
    }
}
