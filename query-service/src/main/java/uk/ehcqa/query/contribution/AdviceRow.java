package uk.ehcqa.query.contribution;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionEnd;
import uk.ehcqa.shared.contribution.ContributionRules;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.ExpectedDate;
import uk.ehcqa.shared.contribution.RequestForAdvice;

/** One contribution in the list of a case: who was asked, by when, how it stands, and what comes next. */
public record AdviceRow(CaseFile file, Contribution contribution, LocalDate today) {

    public String from() {
        return Words.of(contribution.source())
                + (contribution.purpose().proceeding() == AdvisedProceeding.NEEDS_ASSESSMENT
                        ? ""
                        : ", " + Words.of(contribution.purpose().proceeding()).toLowerCase(Locale.ROOT));
    }

    public String asked() {
        return contribution.reference()
                + Optional.ofNullable(contribution.request())
                        .map(RequestForAdvice::sentOn)
                        .map(sent -> ", asked " + Dates.brief(sent, today))
                        .orElse("");
    }

    /** By when it is due while somebody waits for it; null otherwise. */
    @Nullable
    public Due due() {
        return contribution
                .dueOn()
                .filter(due -> contribution.answers().isEmpty() && new AwaitedAdvice(file).includes(contribution))
                .map(due -> new Due(due, today))
                .orElse(null);
    }

    /** The day on which it was due where nobody waits any more, or that nobody was asked. */
    public String dueOn() {
        return contribution.dueOn().map(due -> Dates.brief(due, today)).orElse("Held");
    }

    public String standing() {
        return Words.of(contribution.standing());
    }

    /** Of the tag; null where there is none. */
    @Nullable
    public String colour() {
        return switch (contribution.standing()) {
            case ANSWERED -> "blue";
            case RETURNED -> "yellow";
            case ACCEPTED, REUSED -> "green";
            case NIL_RETURN, DECLINED, WITHDRAWN -> "grey";
            case REQUESTED, ACKNOWLEDGED -> null;
        };
    }

    /** What else is to be known of how it stands; empty where there is nothing. */
    public String detail() {
        return switch (contribution.standing()) {
            case ANSWERED, ACCEPTED -> came();
            case RETURNED -> came() + ", returned " + times(contribution.timesReturned());
            case NIL_RETURN, DECLINED, WITHDRAWN ->
                Optional.ofNullable(contribution.end())
                        .map(ContributionEnd::on)
                        .map(on -> Dates.brief(on, today))
                        .orElse("");
            case REUSED ->
                contribution
                        .usableOn()
                        .map(on -> "since " + Dates.brief(on, today))
                        .orElse("");
            case REQUESTED, ACKNOWLEDGED ->
                contribution
                        .pursuit()
                        .lastExpected()
                        .map(ExpectedDate::expectedOn)
                        .map(on -> "expected " + Dates.brief(on, today))
                        .orElse("");
        };
    }

    /** Whether an exception bears on its six weeks, which moves no date. */
    public boolean excepted() {
        return contribution.wasExcepted();
    }

    public String href() {
        return "/cases/" + file.reference() + "/advice/" + contribution.number();
    }

    public String next() {
        return contribution.standing() == ContributionStanding.ANSWERED
                ? "Read and accept"
                : contribution.standing() == ContributionStanding.RETURNED ? "See what was asked" : "View";
    }

    private String came() {
        var request = contribution.request();
        return contribution
                .answeredOn()
                .map(on -> "came " + Dates.brief(on, today)
                        + (request == null
                                ? ""
                                : ", day " + ContributionRules.dayOn(on, request.receivedOn()) + " of "
                                        + ContributionRules.dayOn(request.dueOn(), request.receivedOn())))
                .orElse("");
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
