package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The child or young person left the authority's area before the assessment was finished. */
public record ChildMovedAway(CaseId caseId, int episode, LocalDate movedOn) implements StepTaken {

    @Override
    public Step step() {
        return Step.CHILD_MOVED_AWAY;
    }

    @Override
    public LocalDate takenOn() {
        return movedOn;
    }
}
