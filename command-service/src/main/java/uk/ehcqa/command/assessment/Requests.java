package uk.ehcqa.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_ALREADY_RECORDED;
import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_RECEIVED_BEFORE_EARLIER_ASSESSMENT_ENDED;
import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_RECEIVED_BEFORE_THE_LAW;
import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_RECEIVED_BEFORE_THE_OPEN_ONE;
import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_RECEIVED_IN_FUTURE;
import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_RECEIVED_OVER_A_YEAR_AGO;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.RecordFurtherRequest;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Requests for a needs assessment: the first starts the clock, another while it runs is linked to it. */
public final class Requests {

    private final OpenFile desk;

    public Requests(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordFurtherRequest command, Clock clock) {
        checkReceivedOn(command.receivedOn(), LocalDate.now(clock));
        desk.living();
        receive(command.caseId(), command.receivedOn(), command.requestedBy());
        return desk.recorded();
    }

    /** Refuses a day in the future, or so long ago that it is more likely a slip. */
    public static void checkReceivedOn(LocalDate receivedOn, LocalDate today) {
        Refused.when(receivedOn.isAfter(today), REQUEST_RECEIVED_IN_FUTURE);
        checkNotLongBefore(today, receivedOn);
    }

    static void checkNotLongBefore(LocalDate day, LocalDate receivedOn) {
        checkKnownToTheLaw(receivedOn);
        var earliest = day.minusYears(1);
        Refused.when(receivedOn.isBefore(earliest), REQUEST_RECEIVED_OVER_A_YEAR_AGO, "earliest", earliest);
    }

    /** Nobody could ask for such an assessment before the law on it took effect, and no limit of it ran. */
    public static void checkKnownToTheLaw(LocalDate receivedOn) {
        Refused.when(TimeLimit.ASSESSMENT_DECISION.ruleOn(receivedOn).isEmpty(), REQUEST_RECEIVED_BEFORE_THE_LAW);
    }

    /** Links the request to the open assessment, or begins a new assessment with it. */
    public void receive(CaseId caseId, LocalDate receivedOn, @Nullable RequestSource requestedBy) {
        desk.file()
                .openAssessment()
                .ifPresentOrElse(
                        open -> link(caseId, open, receivedOn, requestedBy),
                        () -> begin(caseId, receivedOn, requestedBy));
    }

    private void link(CaseId caseId, NeedsAssessment open, LocalDate receivedOn, @Nullable RequestSource requestedBy) {
        Refused.when(
                receivedOn.isBefore(open.receivedOn()),
                REQUEST_RECEIVED_BEFORE_THE_OPEN_ONE,
                "openReceivedOn",
                open.receivedOn());
        Refused.when(open.holdsRequest(receivedOn, requestedBy), REQUEST_ALREADY_RECORDED);
        apply(new FurtherRequestLinked(caseId, open.episode(), receivedOn, requestedBy));
    }

    private void begin(CaseId caseId, LocalDate receivedOn, @Nullable RequestSource requestedBy) {
        desk.refuseBesidePlanInForce();
        desk.file().latestAssessment().ifPresent(earlier -> {
            var endedOn = earlier.endedOn().orElseThrow();
            Refused.when(
                    receivedOn.isBefore(endedOn), REQUEST_RECEIVED_BEFORE_EARLIER_ASSESSMENT_ENDED, "endedOn", endedOn);
        });
        apply(RequestReceived.on(caseId, desk.file().assessments().size() + 1, receivedOn, requestedBy));
    }
}
