package uk.ehcqa.command.plantext;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.plantext.PlanTextRefusal.PLAN_NOT_SENT_THEN;
import static uk.ehcqa.shared.plantext.PlanTextRefusal.PLAN_VERSION_EMPTY;

import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casefile.SentPlans;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plantext.PlanVersionRecorded;
import uk.ehcqa.shared.plantext.RecordPlanVersion;
import uk.ehcqa.shared.refusal.Refused;

/** The words of plans that the case says were sent. They can also be entered once the plan has ended: it may be audited. */
public final class PlanTexts {

    private final OpenFile desk;

    public PlanTexts(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordPlanVersion command) {
        var sent = command.sent();
        Refused.when(!new SentPlans(desk.file()).include(sent), PLAN_NOT_SENT_THEN);
        Refused.when(!command.text().hasWords() && command.documents().all().isEmpty(), PLAN_VERSION_EMPTY);

        apply(new PlanVersionRecorded(
                command.caseId(),
                desk.file().planVersions().next(),
                sent.plan(),
                sent.stage(),
                sent.sentOn(),
                command.text(),
                command.documents()));
        return desk.recorded();
    }
}
