package uk.ehcqa.command.contribution;

import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_NOT_AWAITED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_NOT_OUTSTANDING;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_STEP_IN_FUTURE;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_STEP_TOO_EARLY;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_STEP_TOO_LATE;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_UNKNOWN;

import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionDays;
import uk.ehcqa.shared.contribution.Pursuit;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.Refused;

/** A contribution on the desk, and what forbids that something is recorded of it. */
record AskedFor(OpenFile desk, Contribution contribution) {

    static final int NO_ANSWER = 0;

    static AskedFor numbered(OpenFile desk, int number) {
        return desk.file()
                .contributions()
                .numbered(number)
                .map(contribution -> new AskedFor(desk, contribution))
                .orElseThrow(() -> new Refused(CONTRIBUTION_UNKNOWN));
    }

    /** To somebody of a service, or who answers for some, what another service was asked for is as unknown as what nobody was. */
    static AskedFor numbered(OpenFile desk, int number, MetaData sender) {
        var asked = numbered(desk, number);
        Refused.when(!asked.concerns(sender), CONTRIBUTION_UNKNOWN);
        return asked;
    }

    private boolean concerns(MetaData sender) {
        var role = sender.get(Identity.ROLE);
        return role == null
                || Role.valueOf(role.toString()).isOfTheAuthority()
                || contribution
                        .service()
                        .filter(Identity.servicesIn(sender)::contains)
                        .isPresent();
    }

    Pursuit pursuit() {
        return contribution.pursuit();
    }

    /** Nothing comes any more for somebody who has died, and nothing to what is over. */
    AskedFor outstanding() {
        desk.living();
        Refused.when(!contribution.standing().isOutstanding(), CONTRIBUTION_NOT_OUTSTANDING);
        return this;
    }

    /** It is outstanding, and somebody still waits for it. */
    AskedFor awaited() {
        outstanding().stillGoesOn();
        return this;
    }

    /** That for which the advice is asked goes on. */
    void stillGoesOn() {
        Refused.when(!new AwaitedAdvice(desk.file()).goesOn(contribution.purpose()), ADVICE_NOT_AWAITED);
    }

    void date(ContributionDate which, int answer, LocalDate date, LocalDate today) {
        Refused.when(date.isAfter(today), CONTRIBUTION_STEP_IN_FUTURE);
        var days = new ContributionDays(contribution, Purposes.since(desk.file(), contribution.purpose()));
        var earliest = days.earliestFor(which, answer);
        Refused.when(date.isBefore(earliest), CONTRIBUTION_STEP_TOO_EARLY, "earliest", earliest);
        days.latestFor(which, answer).filter(date::isAfter).ifPresent(latest -> {
            throw new Refused(CONTRIBUTION_STEP_TOO_LATE, "latest", latest);
        });
    }

    /** What is done about it comes after it was sent. */
    void sinceSent(LocalDate date, LocalDate today) {
        Refused.when(date.isAfter(today), CONTRIBUTION_STEP_IN_FUTURE);
        contribution
                .dateOf(ContributionDate.SENT, NO_ANSWER)
                .filter(date::isBefore)
                .ifPresent(sent -> {
                    throw new Refused(CONTRIBUTION_STEP_TOO_EARLY, "earliest", sent);
                });
    }
}
