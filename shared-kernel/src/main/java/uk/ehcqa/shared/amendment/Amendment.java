package uk.ehcqa.shared.amendment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.ehcqa.shared.proceeding.Proceeding;

/** One amendment of a plan without a review, made or only proposed. */
public record Amendment(int number, Map<AmendmentStep, LocalDate> steps) implements Proceeding<AmendmentStep> {

    public Amendment {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
    }

    /** The day on which the proposal was dealt with, one way or the other. */
    public Optional<LocalDate> dealtWithOn() {
        return takenOn(AmendmentStep.AMENDED_PLAN_SENT).or(() -> takenOn(AmendmentStep.NO_AMENDMENT_NOTIFIED));
    }
}
