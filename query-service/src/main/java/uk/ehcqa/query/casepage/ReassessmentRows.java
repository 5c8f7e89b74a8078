package uk.ehcqa.query.casepage;

import static java.util.stream.Collectors.joining;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_RECEIVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.page.SummaryRow;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.reassessment.ReassessmentException;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.ReassessmentRules;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The reassessments under one plan in words. */
record ReassessmentRows(Plan plan, LengthsToConfirm lengths, LocalDate today) {

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        plan.reassessments().onRecord().forEach(each -> {
            rows.add(row("Reassessment", said(each) + refusable(each)));
            each.standingExceptions().forEach(exception -> rows.add(row(exception)));
        });
        if (plan.inForce() && plan.reassessments().goingOn().isEmpty()) {
            assessedBefore(plan.reassessments().next())
                    .filter(assessed -> ReassessmentRules.needNotReassess(assessed, today, lengths))
                    .ifPresent(assessed -> rows.add(row(
                            "Last assessed",
                            Dates.full(assessed)
                                    + ". A request to reassess that comes within " + months()
                                    + " of that need not lead to a reassessment"
                                    + " (SEND Regulations 2014, reg. 24)")));
        }
        return rows;
    }

    private String said(Reassessment reassessment) {
        return reassessment.steps().entrySet().stream()
                .map(step -> said(reassessment, step.getKey(), step.getValue()))
                .collect(joining(". "));
    }

    private String said(Reassessment reassessment, ReassessmentStep step, LocalDate on) {
        var said = Words.of(step) + " " + Dates.full(on);
        return switch (step) {
            case REASSESSMENT_REFUSED, REASSESSMENT_AGREED ->
                reassessment
                        .takenOn(REQUEST_RECEIVED)
                        .map(received ->
                                said + ", " + Due.standing(ReassessmentRules.decisionDueOn(received, lengths), on))
                        .orElse(said);
            case DRAFT_PLAN_SENT, DRAFT_PLAN_RESENT ->
                said + ", comments until " + Dates.full(TimeLimit.REPRESENTATIONS.dueOn(on));
            case PLAN_SENT ->
                reassessment
                        .takenOn(ReassessmentStep.REASSESSMENT_AGREED)
                        .map(agreed -> said + ", " + Due.standing(ReassessmentRules.planDueOn(agreed), on))
                        .orElse(said);
            case REQUEST_RECEIVED, ADVICE_REQUESTED, NO_AMENDMENT_NOTIFIED, REQUEST_WITHDRAWN -> said;
        };
    }

    /** That the law leaves it to the authority, where it does. */
    private String refusable(Reassessment reassessment) {
        return reassessment
                .takenOn(REQUEST_RECEIVED)
                .flatMap(received -> assessedBefore(reassessment.number())
                        .filter(assessed -> ReassessmentRules.needNotReassess(assessed, received, lengths)))
                .map(assessed -> ". Asked for within " + months() + " of the last assessment, of "
                        + Dates.full(assessed) + ", so it need not be made (SEND Regulations 2014, reg. 24)")
                .orElse("");
    }

    /** A plan that another authority made is taken to come from an assessment all the same. */
    private Optional<LocalDate> assessedBefore(int number) {
        return plan.reassessments().assessedBefore(number).or(() -> Optional.of(plan.madeOn()));
    }

    private String months() {
        return lengths.monthsSinceAssessment() + " months";
    }

    private static SummaryRow row(ReassessmentException exception) {
        return row(
                "Exception to the 14 weeks",
                "%s, %s to %s. It moves no date (SEND Regulations 2014, reg. 27(3))"
                        .formatted(
                                Words.of(exception.ground()),
                                Dates.full(exception.firstDay()),
                                Dates.full(exception.lastDay())));
    }

    private static SummaryRow row(String key, String value) {
        return new SummaryRow(key, value, null);
    }
}
