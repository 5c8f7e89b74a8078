package uk.ehcqa.shared.plantext;

import java.util.List;
import java.util.Optional;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.document.AttachedDocuments;

/** The words of one version of a plan, as its event holds them: no read model and no state does. */
public record WrittenPlan(PlanText text, AttachedDocuments documents) {

    /** What the events of a case say of the version of that number; nothing where there is none. */
    public static Optional<WrittenPlan> of(int version, List<? extends CaseEvent> events) {
        return events.stream()
                .filter(PlanVersionRecorded.class::isInstance)
                .map(PlanVersionRecorded.class::cast)
                .filter(recorded -> recorded.version() == version)
                .map(recorded -> new WrittenPlan(recorded.text(), recorded.documents()))
                .findFirst();
    }
}
