package uk.ehcqa.shared.ceasing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import uk.ehcqa.shared.proceeding.Proceeding;

/** One time that the authority considers ceasing to maintain a plan. */
public record Ceasing(int number, Map<CeasingStep, LocalDate> steps) implements Proceeding<CeasingStep> {

    public Ceasing {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
    }
}
