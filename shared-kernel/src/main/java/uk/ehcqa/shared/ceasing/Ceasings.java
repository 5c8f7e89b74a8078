package uk.ehcqa.shared.ceasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.ehcqa.shared.proceeding.Proceedings;

/** Every time that the authority considers ceasing to maintain one plan. */
public record Ceasings(List<Ceasing> all) implements Proceedings<CeasingStep, Ceasing> {

    public static final Ceasings NONE = new Ceasings(List.of());

    public Ceasings {
        all = List.copyOf(all);
    }

    public Ceasings after(CeasingEvent event) {
        return switch (event) {
            case CeasingStepTaken it -> with(it, steps -> steps.put(it.step(), it.takenOn()));
            case CeasingDateCorrected it -> with(it, steps -> steps.put(it.step(), it.date()));
            case CeasingStepMarkedRecordedInError it -> with(it, steps -> steps.remove(it.step()));
        };
    }

    /** Whether the plan was kept on that day, or later. */
    public boolean keptSince(LocalDate day) {
        return onRecord()
                .flatMap(ceasing -> ceasing.takenOn(CeasingStep.PLAN_KEPT).stream())
                .anyMatch(kept -> !kept.isBefore(day));
    }

    private Ceasings with(CeasingEvent event, Consumer<Map<CeasingStep, LocalDate>> change) {
        return new Ceasings(Proceedings.changed(all, event.number(), change, Ceasing::new));
    }

    /** What had been done by the end of a day. */
    public Ceasings upTo(LocalDate day) {
        return new Ceasings(Proceedings.begun(all.stream()
                .map(each -> new Ceasing(each.number(), Proceedings.upTo(day, each.steps())))));
    }
}
