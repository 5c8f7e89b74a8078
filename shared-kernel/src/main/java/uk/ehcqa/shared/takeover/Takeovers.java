package uk.ehcqa.shared.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import uk.ehcqa.shared.proceeding.Proceedings;

/**
 * The transfer of one plan to this authority. A plan comes but once: another takes its place only where it was recorded in error.
 */
public record Takeovers(List<Takeover> all) implements Proceedings<TakeoverStep, Takeover> {

    public static final Takeovers NONE = new Takeovers(List.of());

    public Takeovers {
        all = List.copyOf(all);
    }

    public Takeovers after(TakeoverEvent event) {
        return switch (event) {
            case TakeoverStepTaken it -> with(it, steps -> steps.put(it.step(), it.takenOn()));
            case TakeoverDateCorrected it -> with(it, steps -> steps.put(it.step(), it.date()));
            case TakeoverStepMarkedRecordedInError it -> with(it, steps -> steps.remove(it.step()));
        };
    }

    public Optional<LocalDate> takenOn(TakeoverStep step) {
        return onRecord().flatMap(one -> one.takenOn(step).stream()).findFirst();
    }

    @Override
    public boolean canTake(TakeoverStep step) {
        return step.begins() ? !hasAny() : Proceedings.super.canTake(step);
    }

    private Takeovers with(TakeoverEvent event, Consumer<Map<TakeoverStep, LocalDate>> change) {
        return new Takeovers(Proceedings.changed(all, event.number(), change, Takeover::new));
    }

    /** What had been done by the end of a day. */
    public Takeovers upTo(LocalDate day) {
        return new Takeovers(Proceedings.begun(all.stream()
                .map(each -> new Takeover(each.number(), Proceedings.upTo(day, each.steps())))));
    }
}
