package uk.ehcqa.shared.takeover;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import uk.ehcqa.shared.proceeding.Proceeding;

/** The transfer of a plan to this authority. */
public record Takeover(int number, Map<TakeoverStep, LocalDate> steps) implements Proceeding<TakeoverStep> {

    public Takeover {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
    }
}
