package uk.ehcqa.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.sen2.LeftAlone.RETURN_IS_OLDER;
import static uk.ehcqa.shared.sen2.ReturnModule.ACTIVE_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.ASSESSMENT;
import static uk.ehcqa.shared.sen2.ReturnModule.NAMED_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.PERSON;
import static uk.ehcqa.shared.sen2.ReturnModule.REQUEST;

import java.time.LocalDate;
import uk.ehcqa.command.assessment.Requests;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.ChildDetailsReturned;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.TakeInRecord;
import uk.ehcqa.shared.sen2.TakenIn;

/**
 * Takes one record of a return into the case file. Whatever the file already tells is left alone, and so is whatever an
 * earlier return told and somebody has put right since; a date that contradicts the file refuses the record.
 */
public final class RecordIntake {

    private final OpenFile desk;
    private final Findings findings = new Findings();
    private final AssessmentIntake assessments;
    private final PlanIntake plans;

    public RecordIntake(OpenFile desk, Requests requests, LocalDate today) {
        this.desk = desk;
        this.assessments = new AssessmentIntake(desk, requests, findings, today);
        this.plans = new PlanIntake(desk, findings, today);
    }

    /** Takes the record in, and says what of it was new; a refusal says which case it is about. */
    public TakenIn take(TakeInRecord command, boolean opens) {
        try {
            return taken(command, opens);
        } catch (Refused e) {
            throw opens
                    ? e
                    : new Refused(e.details().with("reference", desk.file().reference()));
        }
    }

    private TakenIn taken(TakeInRecord command, boolean opens) {
        if (opens) {
            findings.add(PERSON);
        }
        take(PERSON, () -> takeDetails(command));
        take(REQUEST, () -> assessments.takeRequest(command));
        take(ASSESSMENT, () -> assessments.takeAssessment(command));
        plans.takeEarlierPlan(command);
        plans.takeParticulars(command);
        take(NAMED_PLAN, () -> plans.takeEnd(command));
        take(ACTIVE_PLAN, () -> plans.takeReview(command));
        return findings.in(desk.file().reference());
    }

    private void take(ReturnModule module, Runnable taking) {
        var before = desk.file();
        taking.run();
        if (!desk.file().equals(before)) {
            findings.add(module);
        }
    }

    private void takeDetails(TakeInRecord command) {
        var before = desk.file().returnedChild();
        var held = desk.file().child();
        if (before.equals(command.child())) {
            return;
        }
        if (!command.isOlderThan(desk.file().returnedAsOf())) {
            var child = held.takingChanges(before, command.child());
            apply(new ChildDetailsReturned(command.caseId(), command.child(), child, command.asOf()));
        } else if (!held.equals(command.child())) {
            findings.leaveAlone(PERSON, RETURN_IS_OLDER);
        }
    }
}
