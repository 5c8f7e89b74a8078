package uk.ehcqa.query.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.Milestone;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The clock of an assessment, how it stands, and what comes next. After a refusal was overturned it says nothing any more. */
public record ClockView(NeedsAssessment assessment, LocalDate today) {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** A limit that is still to be met. */
    record Next(String what, Due due) {}

    public CaseClock clock() {
        var end = assessment.endedOn();
        return new CaseClock(
                day(end.orElse(today)),
                day(assessment.dueOn(TimeLimit.FINAL_PLAN)),
                SHORT.format(assessment.receivedOn()),
                end.isPresent() ? Words.of(assessment.stage()) : "Today",
                assessment.milestones().stream().map(this::drawn).toList());
    }

    /** What stands after "Day 61 of 140". */
    public String state() {
        if (assessment.stage() == Stage.PLAN_ISSUED) {
            return finalPlanState();
        }
        if (!assessment.stage().isOpen()) {
            return StringUtils.uncapitalize(Words.of(assessment.stage()));
        }
        return assessment
                .nextMilestone()
                .filter(milestone -> milestone.dueOn().isBefore(today))
                .map(this::late)
                .orElse("on time");
    }

    public List<Next> next() {
        return assessment.stage().isOpen()
                ? assessment.milestones().stream()
                        .filter(milestone -> !milestone.isMet())
                        .map(milestone -> new Next(
                                StringUtils.uncapitalize(Words.of(milestone.limit())),
                                new Due(milestone.dueOn(), today)))
                        .limit(2)
                        .toList()
                : List.of();
    }

    /** A limit within the clock is named, or its days would be taken for those past the end. */
    private String late(Milestone milestone) {
        var wording = new Due(milestone.dueOn(), today).wording();
        return milestone.limit() == TimeLimit.FINAL_PLAN
                ? wording
                : wording + " to " + StringUtils.uncapitalize(Words.of(milestone.limit()));
    }

    private String finalPlanState() {
        return Due.standing(
                assessment.dueOn(TimeLimit.FINAL_PLAN), assessment.endedOn().orElseThrow());
    }

    private ClockDate drawn(Milestone milestone) {
        var weeks = milestone.limit().weeks();
        return new ClockDate(
                "Week " + weeks,
                "Wk " + weeks,
                day(milestone.dueOn()),
                SHORT.format(milestone.dueOn()),
                true,
                milestone.isMet());
    }

    private int day(LocalDate date) {
        return Math.toIntExact(assessment.dayOn(date));
    }
}
