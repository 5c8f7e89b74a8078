package uk.ehcqa.query.casepage;

import static uk.ehcqa.query.casepage.StepItem.Progress.CANNOT_START;
import static uk.ehcqa.query.casepage.StepItem.Progress.DONE;
import static uk.ehcqa.query.casepage.StepItem.Progress.TO_DO;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.Milestone;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.AppealMilestone;
import uk.ehcqa.shared.casework.CaseReference;

/**
 * The steps of one assessment: what was done and when, what can be done now, and what has to wait.
 *
 * @param ordered the limits that bear on it since a refusal was overturned
 */
record StepList(CaseReference reference, NeedsAssessment assessment, List<AppealMilestone> ordered, LocalDate today) {

    List<StepItem> items() {
        return Stream.concat(
                        rows().flatMap(row -> item(row).stream()),
                        Stream.of(Step.values()).filter(Step::endsEarly).flatMap(step -> ended(step).stream()))
                .toList();
    }

    /** Whoever was overruled tells the family that they will assess after all. */
    private Stream<StepRow> rows() {
        return assessment.overturned().containsKey(Step.ASSESSMENT_REFUSED)
                ? Stream.concat(
                        StepRow.ALL.stream().limit(1),
                        Stream.concat(
                                Stream.of(StepRow.AFTER_ALL).filter(this::isTold),
                                StepRow.ALL.stream().skip(1)))
                : StepRow.ALL.stream();
    }

    private boolean isTold(StepRow row) {
        return row.isPossibleIn(assessment)
                || row.doneBy().stream()
                        .anyMatch(step -> assessment.takenOn(step).isPresent());
    }

    /** What was never done is left out once the assessment has ended. */
    private Optional<StepItem> item(StepRow row) {
        return row.doneBy().stream()
                .filter(step -> assessment.takenOn(step).isPresent())
                .findFirst()
                .map(step -> done(row, step))
                .or(() -> assessment.stage().isOpen() ? Optional.of(awaited(row)) : Optional.empty());
    }

    private StepItem done(StepRow row, Step step) {
        var on = assessment.takenOn(step).orElseThrow();
        var limit = milestone(row);
        var day = limit.map(it -> ", day %d of %d".formatted(assessment.dayOn(on), assessment.dayOn(it.dueOn())));
        return new StepItem(
                row.words(),
                Words.of(step) + " " + Dates.brief(on, today) + day.orElse("") + more(row, step),
                DONE,
                limit.map(Milestone::dueOn)
                        .filter(on::isAfter)
                        .map(due -> new Due(due, on).wording())
                        .orElse(null),
                null);
    }

    private StepItem awaited(StepRow row) {
        if (!row.isPossibleIn(assessment)) {
            return new StepItem(row.words(), by(row), CANNOT_START, null, null);
        }
        var late = milestone(row)
                .map(Milestone::dueOn)
                .or(() -> ordered(row))
                .filter(today::isAfter)
                .map(due -> new Due(due, today).wording());
        return new StepItem(row.words(), by(row), TO_DO, late.orElse(null), form(row.recordedAs()));
    }

    private Optional<StepItem> ended(Step step) {
        return assessment
                .takenOn(step)
                .map(on -> new StepItem(Words.of(step), Dates.brief(on, today), DONE, null, null));
    }

    private String by(StepRow row) {
        return ordered(row)
                .map(dueOn -> "By " + Dates.brief(dueOn, today) + ", as the order or agreement sets")
                .orElseGet(() -> byLimit(row));
    }

    /** When it is due since a refusal was overturned, where the day of that is on record. */
    private Optional<LocalDate> ordered(StepRow row) {
        return ordered.stream()
                .filter(milestone -> !milestone.isMet() && row.ordered().contains(milestone.limit()))
                .map(AppealMilestone::dueOn)
                .max(LocalDate::compareTo);
    }

    private String byLimit(StepRow row) {
        if (row.limit() == null) {
            return row.hint();
        }
        return milestone(row)
                .map(limit -> "By " + Dates.brief(limit.dueOn(), today) + ", week "
                        + limit.limit().weeks())
                .orElse("By the date that the order or agreement sets");
    }

    private String more(StepRow row, Step step) {
        var overturned = assessment.overturned().get(step);
        if (overturned != null) {
            return ". Overturned: " + Words.of(overturned.by())
                    + Optional.ofNullable(overturned.on())
                            .map(on -> ", " + Dates.brief(on, today))
                            .orElse("");
        }
        var commentUntil = assessment.dueOn().get(REPRESENTATIONS);
        if (row.recordedAs() != Step.DRAFT_PLAN_SENT || commentUntil == null) {
            return "";
        }
        return assessment
                        .takenOn(Step.DRAFT_PLAN_RESENT)
                        .map(again -> ", again " + Dates.brief(again, today))
                        .orElse("")
                + ". The family can comment until " + Dates.brief(commentUntil, today);
    }

    /** The limit, where it bears on this assessment. */
    private Optional<Milestone> milestone(StepRow row) {
        return assessment.milestones().stream()
                .filter(milestone -> milestone.limit() == row.limit())
                .findFirst();
    }

    private String form(@Nullable Step step) {
        return "/cases/" + reference + "/steps/new" + (step == null ? "" : "?step=" + step);
    }
}
