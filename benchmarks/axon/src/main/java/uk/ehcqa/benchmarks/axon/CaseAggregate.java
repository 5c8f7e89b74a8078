package uk.ehcqa.benchmarks.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static uk.ehcqa.shared.assessment.StepRefusal.DECISION_ALREADY_MADE;
import static uk.ehcqa.shared.assessment.StepRefusal.DELAY_REASON_NEEDED;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_NOT_TAKEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.benchmarks.contract.CaseNumbers;
import uk.ehcqa.benchmarks.contract.Checks;
import uk.ehcqa.shared.assessment.AgreeToAssess;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** A case, read anew from all its events for each command. */
@Aggregate
@SuppressWarnings("UnusedVariable") // Axon finds the identifier by reflection
class CaseAggregate {

    @AggregateIdentifier
    private @Nullable String caseId;

    private @Nullable CaseFile file;

    CaseAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(RecordRequest command, Clock clock, Register register, CaseNumbers numbers) {
        var today = LocalDate.now(clock);
        Checks.request(command.child(), command.receivedOn(), today);
        register.checkNotHeld(command.child(), command.differentChildConfirmed());
        apply(new CaseOpened(command.caseId(), numbers.next(today.getYear()), command.child()));
        apply(RequestReceived.on(command.caseId(), 1, command.receivedOn(), command.requestedBy()));
        return recorded();
    }

    @CommandHandler
    Recorded handle(AgreeToAssess command, Clock clock) {
        var assessment = assessment();
        Refused.when(assessment.decidedOn().isPresent(), DECISION_ALREADY_MADE);
        Checks.step(assessment.receivedOn(), command.notifiedOn(), LocalDate.now(clock));
        Refused.when(
                command.notifiedOn().isAfter(assessment.dueOn(TimeLimit.ASSESSMENT_DECISION))
                        && command.delayReason() == null,
                DELAY_REASON_NEEDED);
        apply(new AssessmentAgreed(command.caseId(), assessment.episode(), command.notifiedOn()));
        return recorded();
    }

    @CommandHandler
    Recorded handle(CorrectStepDate command, Clock clock) {
        var assessment = assessment();
        var wrongDate = assessment.takenOn(command.step()).orElseThrow(() -> new Refused(STEP_NOT_TAKEN));
        Checks.correction(assessment.receivedOn(), wrongDate, command.date(), LocalDate.now(clock));
        apply(new StepDateCorrected(
                command.caseId(),
                command.episode(),
                command.step(),
                wrongDate,
                command.date(),
                command.reason().strip(),
                null));
        return recorded();
    }

    @EventSourcingHandler
    void on(CaseOpened event) {
        caseId = event.caseId().toString();
        file = CaseFile.openedBy(event);
    }

    @EventSourcingHandler
    void on(NeedsAssessmentEvent event) {
        file = file().after(event);
    }

    private NeedsAssessment assessment() {
        return file().assessment(1);
    }

    private Recorded recorded() {
        return new Recorded(file().reference(), getVersion());
    }

    private CaseFile file() {
        return Objects.requireNonNull(file);
    }
}
