package uk.ehcqa.command.contribution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.assessment.StepRefusal.EVIDENCE_NEEDED;
import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_ENDS_BEFORE_IT_BEGINS;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_EXCEPTION_ONLY_TO_SIX_WEEKS;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_EXCEPTION_UNKNOWN;
import static uk.ehcqa.shared.contribution.ContributionRefusal.ADVICE_EXCEPTION_WITHOUT_GROUND;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionExceptionRecorded;
import uk.ehcqa.shared.contribution.ContributionExceptionRules;
import uk.ehcqa.shared.contribution.ContributionExceptionWithdrawn;
import uk.ehcqa.shared.contribution.RecordContributionException;
import uk.ehcqa.shared.contribution.RequestForAdvice;
import uk.ehcqa.shared.contribution.WithdrawContributionException;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.Days;

/** Statutory exceptions to the six weeks for advice (reg. 8(2)). */
public final class ContributionExceptions {

    private final OpenFile desk;

    public ContributionExceptions(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordContributionException command) {
        var contribution = AskedFor.numbered(desk, command.contribution()).contribution();
        var request = bySixWeeks(contribution).orElseThrow(() -> new Refused(ADVICE_EXCEPTION_ONLY_TO_SIX_WEEKS));
        Refused.when(command.lastDay().isBefore(command.firstDay()), EXCEPTION_ENDS_BEFORE_IT_BEGINS);
        var lasted = new Days(command.firstDay(), command.lastDay());
        if (!ContributionExceptionRules.hasGround(command.ground(), lasted, request.receivedOn(), request.dueOn())) {
            throw withoutGround(request);
        }
        Refused.when(command.evidence().isBlank(), EVIDENCE_NEEDED);

        apply(new ContributionExceptionRecorded(
                command.caseId(),
                command.contribution(),
                contribution.exceptions().size() + 1,
                command.ground(),
                command.firstDay(),
                command.lastDay(),
                command.evidence().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(WithdrawContributionException command) {
        var contribution = AskedFor.numbered(desk, command.contribution()).contribution();
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var stands = contribution.standingExceptions().anyMatch(each -> each.number() == command.exception());
        Refused.when(!stands, ADVICE_EXCEPTION_UNKNOWN);

        apply(new ContributionExceptionWithdrawn(
                command.caseId(),
                command.contribution(),
                command.exception(),
                command.reason().strip()));
        return desk.recorded();
    }

    /** The six weeks are those of an assessment: a review has another date. */
    private static Optional<RequestForAdvice> bySixWeeks(Contribution contribution) {
        return Optional.ofNullable(contribution.request())
                .filter(request -> contribution.purpose().proceeding() != AdvisedProceeding.REVIEW);
    }

    private static Refused withoutGround(RequestForAdvice request) {
        return new Refused(
                ADVICE_EXCEPTION_WITHOUT_GROUND,
                Map.of(
                        "first", request.receivedOn().toString(),
                        "last", request.dueOn().toString()));
    }
}
