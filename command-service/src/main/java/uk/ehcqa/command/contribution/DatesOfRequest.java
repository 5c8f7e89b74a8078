package uk.ehcqa.command.contribution;

import static uk.ehcqa.shared.contribution.ContributionRefusal.RECEIVED_BEFORE_SENT;
import static uk.ehcqa.shared.contribution.ContributionRefusal.RECEIVED_IN_FUTURE;
import static uk.ehcqa.shared.contribution.ContributionRefusal.REQUEST_SENT_BEFORE_DECISION;
import static uk.ehcqa.shared.contribution.ContributionRefusal.REQUEST_SENT_IN_FUTURE;
import static uk.ehcqa.shared.contribution.ContributionRefusal.WANTED_BEFORE_RECEIVED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.WANTED_BY_NEEDED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.WANTED_BY_ONLY_FOR_REVIEWS;

import java.time.LocalDate;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.ContributionRules;
import uk.ehcqa.shared.contribution.RequestContributions;
import uk.ehcqa.shared.contribution.RequestForAdvice;
import uk.ehcqa.shared.refusal.Refused;

/**
 * The dates of a request that is made.
 *
 * @param since the first day on which it can have been sent
 */
record DatesOfRequest(RequestContributions command, LocalDate since) {

    /** Mail reaches whom it is sent to on the day, unless somebody says otherwise. */
    RequestForAdvice checked(LocalDate today) {
        var sentOn = command.sentOn();
        var receivedOn = command.receivedOn() == null ? sentOn : command.receivedOn();
        Refused.when(sentOn.isAfter(today), REQUEST_SENT_IN_FUTURE);
        Refused.when(sentOn.isBefore(since), REQUEST_SENT_BEFORE_DECISION, "since", since);
        Refused.when(receivedOn.isAfter(today), RECEIVED_IN_FUTURE);
        Refused.when(receivedOn.isBefore(sentOn), RECEIVED_BEFORE_SENT, "sentOn", sentOn);
        return new RequestForAdvice(sentOn, receivedOn, dueOn(receivedOn));
    }

    /** Six weeks for an assessment (reg. 8(1)); for a review, in time to be circulated before the meeting (reg. 20(4)). */
    private LocalDate dueOn(LocalDate receivedOn) {
        var wantedBy = command.wantedBy();
        if (command.purpose().proceeding() != AdvisedProceeding.REVIEW) {
            Refused.when(wantedBy != null, WANTED_BY_ONLY_FOR_REVIEWS);
            return ContributionRules.dueOn(receivedOn);
        }
        if (wantedBy == null) {
            throw new Refused(WANTED_BY_NEEDED);
        }
        Refused.when(wantedBy.isBefore(receivedOn), WANTED_BEFORE_RECEIVED, "receivedOn", receivedOn);
        return wantedBy;
    }
}
