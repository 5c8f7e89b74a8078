package uk.ehcqa.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.sen2.ReturnModule.ACTIVE_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.ASSESSMENT;
import static uk.ehcqa.shared.sen2.ReturnModule.NAMED_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.PERSON;
import static uk.ehcqa.shared.sen2.ReturnModule.REQUEST;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
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
    private final AssessmentIntake assessments;
    private final PlanIntake plans;

    public RecordIntake(OpenFile desk, Requests requests, LocalDate today) {
        this.desk = desk;
        this.assessments = new AssessmentIntake(desk, requests, today);
        this.plans = new PlanIntake(desk, today);
    }

    /** Takes the record in, and says which modules told something new; a refusal says which case it is about. */
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
        var added = opens ? EnumSet.of(PERSON) : EnumSet.noneOf(ReturnModule.class);
        take(PERSON, added, () -> takeDetails(command));
        take(REQUEST, added, () -> assessments.takeRequest(command));
        take(ASSESSMENT, added, () -> assessments.takeAssessment(command));
        take(NAMED_PLAN, added, () -> plans.takePlan(command));
        take(ACTIVE_PLAN, added, () -> plans.takeReview(command));
        return new TakenIn(desk.file().reference(), Set.copyOf(added));
    }

    private void take(ReturnModule module, Set<ReturnModule> added, Runnable taking) {
        var before = desk.file();
        taking.run();
        if (!desk.file().equals(before)) {
            added.add(module);
        }
    }

    private void takeDetails(TakeInRecord command) {
        var before = desk.file().returnedChild();
        if (!before.equals(command.child()) && !isOlder(command)) {
            var child = desk.file().child().takingChanges(before, command.child());
            apply(new ChildDetailsReturned(command.caseId(), command.child(), child, command.asOf()));
        }
    }

    /** Whether a return that describes a later day has told of the child or young person already. */
    private boolean isOlder(TakeInRecord command) {
        var known = desk.file().returnedAsOf();
        return command.asOf() != null && known != null && command.asOf().isBefore(known);
    }
}
