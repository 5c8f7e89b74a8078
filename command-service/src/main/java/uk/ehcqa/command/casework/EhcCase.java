package uk.ehcqa.command.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.amendment.PlanAmendments;
import uk.ehcqa.command.appeal.AppealCorrections;
import uk.ehcqa.command.appeal.AppealSteps;
import uk.ehcqa.command.assessment.AssessmentCorrections;
import uk.ehcqa.command.assessment.AssessmentDelays;
import uk.ehcqa.command.assessment.AssessmentEndings;
import uk.ehcqa.command.assessment.AssessmentErrors;
import uk.ehcqa.command.assessment.AssessmentOverturnings;
import uk.ehcqa.command.assessment.AssessmentSteps;
import uk.ehcqa.command.assessment.EntryCorrections;
import uk.ehcqa.command.assessment.Requests;
import uk.ehcqa.command.ceasing.PlanCeasings;
import uk.ehcqa.command.ceasing.PlanEnds;
import uk.ehcqa.command.consultation.ConsultationCorrections;
import uk.ehcqa.command.consultation.SettingConsultations;
import uk.ehcqa.command.contribution.AdviceStep;
import uk.ehcqa.command.contribution.ContributionAnswers;
import uk.ehcqa.command.contribution.ContributionCorrections;
import uk.ehcqa.command.contribution.ContributionExceptions;
import uk.ehcqa.command.contribution.ContributionPursuits;
import uk.ehcqa.command.contribution.ContributionReadings;
import uk.ehcqa.command.contribution.ContributionRequests;
import uk.ehcqa.command.intake.RecordIntake;
import uk.ehcqa.command.move.PlanMoves;
import uk.ehcqa.command.plan.EarlierPlanStarts;
import uk.ehcqa.command.plantext.PlanTexts;
import uk.ehcqa.command.reassessment.PlanReassessments;
import uk.ehcqa.command.reassessment.ReassessmentExceptions;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.command.recording.OwnAuthority;
import uk.ehcqa.command.review.ReviewCorrections;
import uk.ehcqa.command.review.ReviewSteps;
import uk.ehcqa.command.takeover.PlanTakeovers;
import uk.ehcqa.command.takeover.TakenOverPlan;
import uk.ehcqa.command.transfer.PhaseTransfers;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.casework.Sending;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.TakeInRecord;
import uk.ehcqa.shared.sen2.TakenIn;
import uk.ehcqa.shared.takeover.RecordTakenOverPlan;

/**
 * Everything the authority does for one child or young person under Part 3 of the Children and Families Act 2014. The
 * members decide; what was decided is read from the case file.
 */
@Aggregate(cache = "aggregateCache", snapshotTriggerDefinition = "snapshotTrigger")
@SuppressWarnings("UnusedVariable") // Axon finds the members and the identifier by reflection
public class EhcCase {

    @AggregateIdentifier
    private @Nullable CaseId caseId;

    private @Nullable CaseFile file;

    private final OpenFile desk = new OpenFile(this::file);

    @AggregateMember
    private final Requests requests = new Requests(desk);

    @AggregateMember
    private final AssessmentSteps steps = new AssessmentSteps(desk);

    @AggregateMember
    private final AssessmentEndings endings = new AssessmentEndings(desk);

    @AggregateMember
    private final AssessmentDelays delays = new AssessmentDelays(desk);

    @AggregateMember
    private final AssessmentCorrections corrections = new AssessmentCorrections(desk);

    @AggregateMember
    private final AssessmentOverturnings overturnings = new AssessmentOverturnings(desk);

    @AggregateMember
    private final AssessmentErrors errors = new AssessmentErrors(desk);

    @AggregateMember
    private final EntryCorrections entryCorrections = new EntryCorrections(desk);

    @AggregateMember
    private final EarlierPlanStarts earlierPlanStarts = new EarlierPlanStarts(desk);

    @AggregateMember
    private final ReviewSteps reviewSteps = new ReviewSteps(desk);

    @AggregateMember
    private final ReviewCorrections reviewCorrections = new ReviewCorrections(desk);

    @AggregateMember
    private final PhaseTransfers phaseTransfers = new PhaseTransfers(desk);

    @AggregateMember
    private final AppealSteps appealSteps = new AppealSteps(desk);

    @AggregateMember
    private final AppealCorrections appealCorrections = new AppealCorrections(desk);

    @AggregateMember
    private final PlanAmendments amendments = new PlanAmendments(desk);

    @AggregateMember
    private final PlanReassessments reassessments = new PlanReassessments(desk);

    @AggregateMember
    private final ReassessmentExceptions reassessmentExceptions = new ReassessmentExceptions(desk);

    @AggregateMember
    private final PlanCeasings ceasings = new PlanCeasings(desk);

    @AggregateMember
    private final PlanEnds planEnds = new PlanEnds(desk);

    @AggregateMember
    private final PlanTakeovers takeovers = new PlanTakeovers(desk);

    @AggregateMember
    private final PlanMoves moves = new PlanMoves(desk);

    @AggregateMember
    private final ContributionRequests contributionRequests =
            new ContributionRequests(desk, new AdviceStep(desk, steps, reassessments));

    @AggregateMember
    private final ContributionPursuits contributionPursuits = new ContributionPursuits(desk);

    @AggregateMember
    private final ContributionAnswers contributionAnswers = new ContributionAnswers(desk);

    @AggregateMember
    private final ContributionReadings contributionReadings = new ContributionReadings(desk);

    @AggregateMember
    private final ContributionExceptions contributionExceptions = new ContributionExceptions(desk);

    @AggregateMember
    private final ContributionCorrections contributionCorrections = new ContributionCorrections(desk);

    @AggregateMember
    private final SettingConsultations consultations = new SettingConsultations(desk);

    @AggregateMember
    private final ConsultationCorrections consultationCorrections = new ConsultationCorrections(desk);

    @AggregateMember
    private final PlanTexts planTexts = new PlanTexts(desk);

    @AggregateMember
    private final CaseAllocation allocation = new CaseAllocation(desk);

    @AggregateMember
    private final ChildDetails details = new ChildDetails(desk);

    EhcCase() {}

    /** As a snapshot holds it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    EhcCase(CaseFile file) {
        this.caseId = file.caseId();
        this.file = file;
    }

    /** Nothing can be recorded of somebody who is not known any more. */
    @CommandHandlerInterceptor
    void refuseIfErased() {
        Refused.when(file != null && file.child().wasErased(), CaseRefusal.CASE_ERASED);
    }

    /** Whoever acts on what they have read is told when it no longer stands so. */
    @CommandHandlerInterceptor
    void refuseIfChangedSince(CommandMessage<?> command) {
        var expected = Sending.from(command.getMetaData()).expectedVersion();
        Refused.when(
                expected != null && !expected.equals(getVersion()),
                CaseRefusal.CASE_CHANGED_SINCE,
                "version",
                getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(RecordRequest command, Clock clock, ChildRegister register) {
        var today = LocalDate.now(clock);
        Requests.checkReceivedOn(command.receivedOn(), today);
        ChildChecks.checkDetails(command.child(), command.receivedOn());
        open(command.caseId(), command.child(), command.differentChildConfirmed(), today, register);
        requests.receive(command.caseId(), command.receivedOn(), command.requestedBy());
        return desk.recorded();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Recorded handle(RecordTakenOverPlan command, Clock clock, ChildRegister register, OwnAuthority own) {
        var today = LocalDate.now(clock);
        var plan = new TakenOverPlan(command.transferredFrom(), command.planMadeOn(), command.transferredOn());

        ChildChecks.checkNames(command.child());
        plan.check(command.child(), own, today);
        open(command.caseId(), command.child(), command.differentChildConfirmed(), today, register);
        plan.record(command.caseId(), 1);
        return desk.recorded();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    TakenIn handle(TakeInRecord command, Clock clock, ChildRegister register) {
        var today = LocalDate.now(clock);
        var opens = file == null;
        if (opens) {
            var reference = register.nextReference(today.getYear());
            apply(new CaseOpened(command.caseId(), reference, command.child(), command.asOf()));
        }
        return new RecordIntake(desk, requests, today).take(command, opens);
    }

    private static void open(
            CaseId caseId, Child child, boolean differentChildConfirmed, LocalDate today, ChildRegister register) {
        ChildChecks.checkNumbers(caseId, child, register);
        if (!differentChildConfirmed) {
            ChildChecks.checkNotHeldAlready(child, register);
        }
        apply(new CaseOpened(caseId, register.nextReference(today.getYear()), child));
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        caseId = event.caseId();
        file = event instanceof CaseOpened opened ? CaseFile.openedBy(opened) : file().after(event);
    }

    @JsonValue
    CaseFile file() {
        return Objects.requireNonNull(file);
    }
}
