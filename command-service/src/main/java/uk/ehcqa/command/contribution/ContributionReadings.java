package uk.ehcqa.command.contribution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_CHECK_FOUND_NOTHING;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_CHECK_INCOMPLETE;
import static uk.ehcqa.shared.contribution.ContributionRefusal.NOTES_NEEDED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.NO_ANSWER_TO_READ;
import static uk.ehcqa.shared.contribution.ContributionRefusal.WHAT_IS_ASKED_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.AcceptContribution;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.Answer;
import uk.ehcqa.shared.contribution.ContributionAccepted;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionReturned;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.ReturnContribution;
import uk.ehcqa.shared.refusal.Refused;

/** What comes of reading advice: it is accepted, or sent back, which never moves its date. */
public final class ContributionReadings {

    private final OpenFile desk;

    public ContributionReadings(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(ReturnContribution command, Clock clock, MetaData sender) {
        var asked = AskedFor.numbered(desk, command.contribution(), sender);
        var answer = unread(asked);
        check(asked, command.check());
        Refused.when(command.check().foundAllMet(), ADVICE_CHECK_FOUND_NOTHING);
        Refused.when(command.whatIsAsked().isBlank(), WHAT_IS_ASKED_NEEDED);
        asked.stillGoesOn();
        asked.date(ContributionDate.RETURNED, answer.number(), command.returnedOn(), LocalDate.now(clock));

        apply(new ContributionReturned(
                command.caseId(),
                command.contribution(),
                answer.number(),
                command.returnedOn(),
                command.check(),
                command.whatIsAsked().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(AcceptContribution command, Clock clock, MetaData sender) {
        var asked = AskedFor.numbered(desk, command.contribution(), sender);
        var answer = unread(asked);
        var notes = notes(command.notes());
        check(asked, command.check());
        Refused.when(!command.check().foundAllMet() && notes == null, NOTES_NEEDED);
        asked.date(ContributionDate.ACCEPTED, answer.number(), command.acceptedOn(), LocalDate.now(clock));

        apply(new ContributionAccepted(
                command.caseId(),
                command.contribution(),
                answer.number(),
                command.acceptedOn(),
                command.check(),
                notes));
        return desk.recorded();
    }

    private Answer unread(AskedFor asked) {
        desk.living();
        Refused.when(asked.contribution().standing() != ContributionStanding.ANSWERED, NO_ANSWER_TO_READ);
        return asked.contribution().latestAnswer().orElseThrow();
    }

    /** What the family says of themselves is checked against nothing. */
    private static void check(AskedFor asked, AdviceCheck check) {
        check.unanswered(asked.contribution().source()).stream().findFirst().ifPresent(criterion -> {
            throw new Refused(ADVICE_CHECK_INCOMPLETE);
        });
    }

    private static @Nullable String notes(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
