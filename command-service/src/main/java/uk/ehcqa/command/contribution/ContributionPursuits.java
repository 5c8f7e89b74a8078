package uk.ehcqa.command.contribution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_ALREADY_ACKNOWLEDGED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ESCALATED_FURTHER_BEFORE;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ESCALATED_SO_BEFORE;
import static uk.ehcqa.shared.contribution.ContributionRefusal.EXPECTED_IN_THE_PAST;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.AcknowledgeContribution;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.ContributionAcknowledged;
import uk.ehcqa.shared.contribution.ContributionChased;
import uk.ehcqa.shared.contribution.ContributionEscalated;
import uk.ehcqa.shared.contribution.DateSaidToBeMissed;
import uk.ehcqa.shared.contribution.EscalateContribution;
import uk.ehcqa.shared.contribution.Pursuit;
import uk.ehcqa.shared.contribution.SayDateWillBeMissed;
import uk.ehcqa.shared.refusal.Refused;

/** What is done so that advice comes. None of it moves the date. */
public final class ContributionPursuits {

    private final OpenFile desk;

    public ContributionPursuits(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(AcknowledgeContribution command, Clock clock, MetaData sender) {
        var asked = AskedFor.numbered(desk, command.contribution(), sender).outstanding();
        Refused.when(asked.pursuit().acknowledgedOn() != null, CONTRIBUTION_ALREADY_ACKNOWLEDGED);
        asked.sinceSent(command.acknowledgedOn(), LocalDate.now(clock));

        apply(new ContributionAcknowledged(command.caseId(), command.contribution(), command.acknowledgedOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(ChaseContribution command, Clock clock) {
        var asked = AskedFor.numbered(desk, command.contribution()).awaited();
        asked.sinceSent(command.chasedOn(), LocalDate.now(clock));

        apply(new ContributionChased(command.caseId(), command.contribution(), command.chasedOn(), command.means()));
        return desk.recorded();
    }

    /** One step after the other, each once; whoever is further up knows already. */
    @CommandHandler
    Recorded handle(EscalateContribution command, Clock clock) {
        var asked = AskedFor.numbered(desk, command.contribution()).awaited();
        Refused.when(asked.pursuit().escalations().containsKey(command.to()), ESCALATED_SO_BEFORE);
        Refused.when(isBelow(command, asked.pursuit()), ESCALATED_FURTHER_BEFORE);
        asked.sinceSent(command.escalatedOn(), LocalDate.now(clock));

        apply(new ContributionEscalated(command.caseId(), command.contribution(), command.escalatedOn(), command.to()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(SayDateWillBeMissed command, Clock clock, MetaData sender) {
        var asked = AskedFor.numbered(desk, command.contribution(), sender).outstanding();
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        asked.sinceSent(command.saidOn(), LocalDate.now(clock));
        Refused.when(command.expectedOn().isBefore(command.saidOn()), EXPECTED_IN_THE_PAST);

        apply(new DateSaidToBeMissed(
                command.caseId(),
                command.contribution(),
                command.saidOn(),
                command.expectedOn(),
                command.reason().strip()));
        return desk.recorded();
    }

    private static boolean isBelow(EscalateContribution command, Pursuit pursuit) {
        return pursuit.lastEscalation()
                .filter(last -> last.compareTo(command.to()) > 0)
                .isPresent();
    }
}
