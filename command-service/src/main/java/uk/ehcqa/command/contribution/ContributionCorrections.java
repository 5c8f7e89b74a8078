package uk.ehcqa.command.contribution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_EXCEPTION_LOSES_GROUND;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_DATE_NOT_ON_RECORD;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_STEP_FOLLOWED_UP;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_STEP_NOT_ON_RECORD;
import static uk.ehcqa.shared.contribution.ContributionRefusal.WANTED_BEFORE_RECEIVED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.Answer;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionDateCorrected;
import uk.ehcqa.shared.contribution.ContributionExceptionRules;
import uk.ehcqa.shared.contribution.ContributionRules;
import uk.ehcqa.shared.contribution.ContributionStepMarkedRecordedInError;
import uk.ehcqa.shared.contribution.ContributionSteps;
import uk.ehcqa.shared.contribution.CorrectContributionDate;
import uk.ehcqa.shared.contribution.MarkContributionStepRecordedInError;
import uk.ehcqa.shared.refusal.Refused;

/** What was recorded wrongly of a contribution. It stays in the history, with the reason. */
public final class ContributionCorrections {

    private static final Set<ContributionDate> OF_AN_ANSWER =
            Set.of(ContributionDate.ANSWERED, ContributionDate.RETURNED, ContributionDate.ACCEPTED);

    private final OpenFile desk;

    public ContributionCorrections(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(CorrectContributionDate command, Clock clock) {
        var asked = AskedFor.numbered(desk, command.contribution());
        var answer = answer(command, asked.contribution());
        var number = answer == null ? AskedFor.NO_ANSWER : answer;
        var wrong = asked.contribution()
                .dateOf(command.which(), number)
                .orElseThrow(() -> new Refused(CONTRIBUTION_DATE_NOT_ON_RECORD));
        Refused.when(wrong.equals(command.date()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        asked.date(command.which(), number, command.date(), LocalDate.now(clock));
        var dueOn = dueOn(command, asked.contribution());
        keepGrounds(asked.contribution(), command, dueOn);

        apply(new ContributionDateCorrected(
                command.caseId(),
                command.contribution(),
                command.which(),
                answer,
                wrong,
                command.date(),
                dueOn,
                command.reason().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkContributionStepRecordedInError command) {
        desk.living();
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var steps = new ContributionSteps(
                AskedFor.numbered(desk, command.contribution()).contribution());
        var recorded = steps.lastOn(command.step()).orElseThrow(() -> new Refused(CONTRIBUTION_STEP_NOT_ON_RECORD));
        steps.followedUpBy(command.step()).ifPresent(later -> {
            throw new Refused(CONTRIBUTION_STEP_FOLLOWED_UP, "later", later.name());
        });

        apply(new ContributionStepMarkedRecordedInError(
                command.caseId(),
                command.contribution(),
                command.step(),
                recorded,
                command.reason().strip()));
        return desk.recorded();
    }

    /** Which of the answers is meant: the latest, where nobody says. */
    private static @Nullable Integer answer(CorrectContributionDate command, Contribution contribution) {
        if (!OF_AN_ANSWER.contains(command.which())) {
            return null;
        }
        return command.answer() == null
                ? contribution.latestAnswer().map(Answer::number).orElse(null)
                : command.answer();
    }

    /** From the day of receipt the six weeks run; a review has the date for which the advice was wanted. */
    private static LocalDate dueOn(CorrectContributionDate command, Contribution contribution) {
        var dueOn = contribution.dueOn().orElseThrow(() -> new Refused(CONTRIBUTION_DATE_NOT_ON_RECORD));
        if (command.which() != ContributionDate.RECEIVED) {
            return dueOn;
        }
        if (contribution.purpose().proceeding() != AdvisedProceeding.REVIEW) {
            return ContributionRules.dueOn(command.date());
        }
        Refused.when(dueOn.isBefore(command.date()), WANTED_BEFORE_RECEIVED, "receivedOn", command.date());
        return dueOn;
    }

    /** No date that is put right takes the ground of an exception away unnoticed. */
    private static void keepGrounds(Contribution contribution, CorrectContributionDate command, LocalDate dueOn) {
        if (command.which() == ContributionDate.RECEIVED) {
            contribution
                    .standingExceptions()
                    .filter(each ->
                            !ContributionExceptionRules.hasGround(each.ground(), each.lasted(), command.date(), dueOn))
                    .findFirst()
                    .ifPresent(lost -> {
                        throw new Refused(ADVICE_EXCEPTION_LOSES_GROUND, "number", lost.number());
                    });
        }
    }
}
