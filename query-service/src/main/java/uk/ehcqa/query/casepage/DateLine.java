package uk.ehcqa.query.casepage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * A legal date of an assessment, with the rule it comes from.
 *
 * @param counted how the date is worked out
 * @param met when it was met, and how late, or whether the days were kept; or null
 * @param due how it stands while it is still to be met, or null
 * @param excepted whether an exception bears on it, which moves nothing
 */
record DateLine(
        TimeLimit limit,
        LocalDate dueOn,
        String counted,
        @Nullable String met,
        @Nullable Due due,
        boolean excepted) {

    static List<DateLine> of(NeedsAssessment assessment, LocalDate today) {
        var limits = assessment.milestones().stream()
                .map(milestone -> new DateLine(
                        milestone.limit(),
                        milestone.dueOn(),
                        counted(milestone.limit(), assessment.receivedOn()),
                        milestone.metOn() == null ? null : met(milestone.metOn(), milestone.dueOn()),
                        milestone.isMet() ? null : new Due(milestone.dueOn(), today),
                        assessment.isExceptedFrom(milestone.limit())));
        return Stream.concat(limits, representations(assessment)).toList();
    }

    public String words() {
        return Words.of(limit);
    }

    public String date() {
        return Dates.full(dueOn);
    }

    private static Stream<DateLine> representations(NeedsAssessment assessment) {
        var until = assessment.dueOn().get(TimeLimit.REPRESENTATIONS);
        if (until == null) {
            return Stream.of();
        }
        var sent = assessment.takenOn(Step.DRAFT_PLAN_RESENT).or(() -> assessment.takenOn(Step.DRAFT_PLAN_SENT));
        var counted = "At least 15 days, beginning with "
                + sent.map(Dates::full).orElseThrow() + ", the day the latest draft was sent";
        return Stream.of(new DateLine(TimeLimit.REPRESENTATIONS, until, counted, kept(assessment, until), null, false));
    }

    /** The family has all of these days: only the day after the last is the plan not too early. */
    private static @Nullable String kept(NeedsAssessment assessment, LocalDate until) {
        return assessment
                .takenOn(Step.FINAL_PLAN_SENT)
                .map(sent -> "Final plan sent " + Dates.full(sent)
                        + (sent.isAfter(until) ? ", after these days" : ", before these days had passed"))
                .orElse(null);
    }

    private static String counted(TimeLimit limit, LocalDate receivedOn) {
        return "%d weeks after %s, the day the request was received".formatted(limit.weeks(), Dates.full(receivedOn));
    }

    private static String met(LocalDate metOn, LocalDate dueOn) {
        return "Done " + Dates.full(metOn) + ", " + Due.standing(dueOn, metOn);
    }
}
