package uk.ehcqa.shared.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.ehcqa.shared.proceeding.Proceedings;

/** The amendments of one plan without a review. */
public record Amendments(List<Amendment> all) implements Proceedings<AmendmentStep, Amendment> {

    public static final Amendments NONE = new Amendments(List.of());

    public Amendments {
        all = List.copyOf(all);
    }

    public Amendments after(AmendmentEvent event) {
        return switch (event) {
            case AmendmentWithoutReviewStepTaken it -> with(it, steps -> steps.put(it.step(), it.takenOn()));
            case AmendmentWithoutReviewDateCorrected it -> with(it, steps -> steps.put(it.step(), it.date()));
            case AmendmentWithoutReviewStepMarkedRecordedInError it -> with(it, steps -> steps.remove(it.step()));
        };
    }

    private Amendments with(AmendmentEvent event, Consumer<Map<AmendmentStep, LocalDate>> change) {
        return new Amendments(Proceedings.changed(all, event.number(), change, Amendment::new));
    }

    /** What had been done by the end of a day. */
    public Amendments upTo(LocalDate day) {
        return new Amendments(Proceedings.begun(all.stream()
                .map(each -> new Amendment(each.number(), Proceedings.upTo(day, each.steps())))));
    }
}
