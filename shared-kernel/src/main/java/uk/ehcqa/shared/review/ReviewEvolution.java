package uk.ehcqa.shared.review;

import static uk.ehcqa.shared.review.ReviewStep.DECISION_NOTIFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What each event changes in a review. */
final class ReviewEvolution {

    private final int number;
    private final Map<ReviewStep, LocalDate> steps;
    private @Nullable ReviewOutcome outcome;
    private final Set<ReviewStep> returned;
    private final Map<ReviewStep, List<LocalDate>> wrongDates;
    private final Map<ReviewStep, List<LocalDate>> inError;

    ReviewEvolution(Review before) {
        this.number = before.number();
        this.steps = new TreeMap<>(before.steps());
        this.outcome = before.outcome();
        this.returned = new TreeSet<>(before.returned());
        this.wrongDates = new TreeMap<>(before.wrongDates());
        this.inError = new TreeMap<>(before.inError());
    }

    Review result() {
        return new Review(number, steps, outcome, returned, wrongDates, inError);
    }

    ReviewEvolution take(ReviewStep step, LocalDate date, boolean toldByReturn) {
        steps.put(step, date);
        if (toldByReturn) {
            returned.add(step);
        } else {
            returned.remove(step);
        }
        return this;
    }

    /** What a later word leaves out stays. */
    ReviewEvolution decide(@Nullable ReviewOutcome decided) {
        if (decided != null) {
            outcome = decided;
        }
        return this;
    }

    /** Whoever corrects the day of a decision says nothing of what was decided: a return may still have told that alone. */
    ReviewEvolution correct(ReviewDateCorrected correction) {
        var step = correction.step();
        add(wrongDates, step, List.of(correction.wrongDate()));
        return take(step, correction.date(), step == DECISION_NOTIFIED && returned.contains(step));
    }

    /** With every date that was ever recorded for it: a return may still give any of them. */
    ReviewEvolution takeOut(ReviewStepMarkedRecordedInError marked) {
        var step = marked.step();
        add(inError, step, wrongDates.getOrDefault(step, List.of()));
        add(inError, step, List.of(marked.date()));
        wrongDates.remove(step);
        steps.remove(step);
        returned.remove(step);
        if (step == DECISION_NOTIFIED) {
            outcome = null;
        }
        return this;
    }

    private static void add(Map<ReviewStep, List<LocalDate>> dates, ReviewStep step, Collection<LocalDate> more) {
        var all = new ArrayList<>(dates.getOrDefault(step, List.of()));
        all.addAll(more);
        dates.put(step, List.copyOf(all));
    }
}
