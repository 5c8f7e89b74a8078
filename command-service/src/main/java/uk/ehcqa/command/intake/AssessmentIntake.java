package uk.ehcqa.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.sen2.LeftAlone.REQUEST_SOURCE_DIFFERS;
import static uk.ehcqa.shared.sen2.ReturnModule.REQUEST;
import static uk.ehcqa.shared.sen2.ReturnRefusal.ANOTHER_REQUEST_IS_OPEN;
import static uk.ehcqa.shared.sen2.ReturnRefusal.ASSESSMENT_OUTCOME_DATE_NEEDED;
import static uk.ehcqa.shared.sen2.ReturnRefusal.ASSESSMENT_WITHOUT_AGREEMENT;
import static uk.ehcqa.shared.sen2.ReturnRefusal.OPEN_REQUEST_NOT_IN_RETURN;
import static uk.ehcqa.shared.sen2.ReturnRefusal.RECEIVED_DATE_NEEDED;
import static uk.ehcqa.shared.sen2.ReturnRefusal.REQUEST_OUTCOME_DATE_NEEDED;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.DATE_AFTER_TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.assessment.Requests;
import uk.ehcqa.command.recording.AgeAtRequest;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestSourceReturned;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.ReturnedOutcome;
import uk.ehcqa.shared.sen2.ReturnedRecord;
import uk.ehcqa.shared.sen2.TakeInRecord;

/** Modules 2 and 3 of a return: the request and the assessment. */
final class AssessmentIntake {

    private final OpenFile desk;
    private final Requests requests;
    private final Findings findings;
    private final LocalDate today;

    AssessmentIntake(OpenFile desk, Requests requests, Findings findings, LocalDate today) {
        this.desk = desk;
        this.requests = requests;
        this.findings = findings;
        this.today = today;
    }

    void takeRequest(TakeInRecord command) {
        var request = command.record().request();
        if (request.outcome() == ReturnedOutcome.HISTORICAL) {
            return;
        }
        if (RecordOnFile.find(desk.file(), receivedOn(request)).isUnknown()) {
            InError.refuseLinkedRequest(desk.file(), receivedOn(request));
            receive(command);
        }
        var held = RecordOnFile.find(desk.file(), receivedOn(request));
        takeSource(command, held);
        if (held.isLinked()) {
            Refused.when(request.outcome() != ReturnedOutcome.PENDING, ANOTHER_REQUEST_IS_OPEN);
        } else {
            takeOutcome(command, held.episode());
        }
    }

    private LocalDate receivedOn(ReturnedRecord.Request request) {
        var receivedOn = request.receivedOn();
        if (receivedOn == null) {
            throw new Refused(RECEIVED_DATE_NEEDED);
        }
        Refused.when(receivedOn.isAfter(today), DATE_AFTER_TODAY, "item", "ReceivedDate");
        return receivedOn;
    }

    /** A request that the file does not hold may answer to the open one only when the return knows that one too. */
    private void receive(TakeInRecord command) {
        var request = command.record().request();
        desk.living().openAssessment().ifPresent(open -> {
            var known = command.requestsReceivedOn().stream()
                    .anyMatch(date -> RecordOnFile.isDateOf(open, Step.REQUEST_RECEIVED, date));
            Refused.when(!known, OPEN_REQUEST_NOT_IN_RETURN, "openReceivedOn", open.receivedOn());
            Refused.when(request.outcome() != ReturnedOutcome.PENDING, ANOTHER_REQUEST_IS_OPEN);
        });
        checkDate(receivedOn(request));
        checkAge(receivedOn(request));
        requests.receive(command.caseId(), receivedOn(request), request.requestedBy());
    }

    private void takeSource(TakeInRecord command, RecordOnFile held) {
        var source = command.record().request().requestedBy();
        if (source == null || held.isFrom(source)) {
            return;
        }
        if (held.isWithoutSource()) {
            apply(new RequestSourceReturned(command.caseId(), held.episode(), source));
        } else {
            findings.leaveAlone(REQUEST, REQUEST_SOURCE_DIFFERS);
        }
    }

    private static void checkDate(LocalDate receivedOn) {
        try {
            Requests.checkKnownToTheLaw(receivedOn);
        } catch (Refused e) {
            throw new Refused(e.details().about("ReceivedDate"));
        }
    }

    private void checkAge(LocalDate receivedOn) {
        try {
            AgeAtRequest.check(desk.file().child(), receivedOn);
        } catch (Refused e) {
            throw new Refused(e.details().about("PersonBirthDate"));
        }
    }

    private void takeOutcome(TakeInRecord command, int episode) {
        var request = command.record().request();
        var history = new StepHistory(command.caseId(), desk, episode, today);
        switch (request.outcome()) {
            case YES -> history.tell(Step.ASSESSMENT_AGREED, request.outcomeOn(), REQUEST_OUTCOME_DATE_NEEDED);
            case NO -> {
                history.tell(Step.ASSESSMENT_REFUSED, request.outcomeOn(), REQUEST_OUTCOME_DATE_NEEDED);
                if (wasAssessedAfterAll(command.record())) {
                    overturn(command, episode, Step.ASSESSMENT_REFUSED, request.tribunal());
                }
            }
            case WITHDRAWN -> history.tellEnd(request.exported(), request.outcomeOn(), REQUEST_OUTCOME_DATE_NEEDED);
            case PENDING, HISTORICAL -> {}
        }
    }

    /** The return keeps the refusal and sets a flag; that an assessment followed shows that it was overturned. */
    private static boolean wasAssessedAfterAll(ReturnedRecord record) {
        var assessment = record.assessment();
        return (record.request().mediation() || record.request().tribunal())
                && assessment != null
                && assessment.outcome() != ReturnedOutcome.HISTORICAL;
    }

    void takeAssessment(TakeInRecord command) {
        var returned = command.record().assessment();
        if (returned == null
                || returned.outcome() == ReturnedOutcome.HISTORICAL
                || command.record().request().outcome() == ReturnedOutcome.HISTORICAL) {
            return;
        }
        var held = RecordOnFile.find(desk.file(), receivedOn(command.record().request()));
        if (held.isLinked()) {
            return;
        }
        Refused.when(!mayBeAssessed(held.assessment(), returned.outcome()), ASSESSMENT_WITHOUT_AGREEMENT);
        takeAssessmentOutcome(command, returned, held.episode());
        takeExceptions(command, returned.exceptionsApply(), held.episode());
    }

    private static boolean mayBeAssessed(NeedsAssessment assessment, ReturnedOutcome outcome) {
        var undecided = assessment.stage() == Stage.DECIDING_TO_ASSESS || assessment.stage() == Stage.NOT_ASSESSED;
        return !undecided || outcome == ReturnedOutcome.WITHDRAWN || outcome == ReturnedOutcome.PENDING;
    }

    private void takeAssessmentOutcome(TakeInRecord command, ReturnedRecord.Assessment returned, int episode) {
        var history = new StepHistory(command.caseId(), desk, episode, today);
        switch (returned.outcome()) {
            case YES -> {
                if (returned.outcomeOn() != null) {
                    history.tell(Step.FINAL_PLAN_SENT, returned.outcomeOn(), ASSESSMENT_OUTCOME_DATE_NEEDED);
                }
            }
            case NO -> {
                history.tell(Step.NO_PLAN_NOTICE_SENT, returned.outcomeOn(), ASSESSMENT_OUTCOME_DATE_NEEDED);
                takePlanAfterRefusal(command, returned, history);
            }
            case WITHDRAWN ->
                history.tellEnd(
                        command.record().request().exported(), returned.outcomeOn(), ASSESSMENT_OUTCOME_DATE_NEEDED);
            case PENDING, HISTORICAL -> {}
        }
    }

    /** The outcome of the assessment stays the refusal, so the plan that followed is dated by its start. */
    private void takePlanAfterRefusal(TakeInRecord command, ReturnedRecord.Assessment returned, StepHistory history) {
        var plan = command.record().plan();
        if (plan != null && plan.startedOn() != null && (returned.mediation() || returned.tribunal())) {
            overturn(command, history.episode(), Step.NO_PLAN_NOTICE_SENT, returned.tribunal());
            history.tell(Step.FINAL_PLAN_SENT, plan.startedOn(), ASSESSMENT_OUTCOME_DATE_NEEDED);
        }
    }

    private void overturn(TakeInRecord command, int episode, Step refusal, boolean tribunal) {
        if (!desk.assessment(episode).overturned().containsKey(refusal)) {
            InError.refuseOverturning(desk.assessment(episode), refusal);
            OnePlan.refuseAnother(desk.file());
            var by = tribunal ? OverturnRoute.TRIBUNAL : OverturnRoute.MEDIATION;
            apply(new RefusalOverturned(command.caseId(), episode, refusal, by));
        }
    }

    private void takeExceptions(TakeInRecord command, @Nullable Boolean apply, int episode) {
        var exceptions = new ExceptionIntake(desk, findings);
        if (Boolean.TRUE.equals(apply)) {
            exceptions.applies(command, episode);
        } else if (Boolean.FALSE.equals(apply)) {
            exceptions.doesNotApply(command, episode);
        }
    }
}
