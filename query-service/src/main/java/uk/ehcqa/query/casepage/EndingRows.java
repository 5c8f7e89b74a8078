package uk.ehcqa.query.casepage;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.query.page.SummaryRow;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.DisputedEnd;
import uk.ehcqa.shared.ceasing.Ceasing;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanEnding;
import uk.ehcqa.shared.timeliness.CeasingRules;

/** What is done to end a plan, and until when it can be maintained, in words. */
record EndingRows(DisputedEnd end, Plan plan, LocalDate today) {

    EndingRows(CaseFile file, int number, LocalDate today) {
        this(new DisputedEnd(file, number), file.plans().get(number - 1), today);
    }

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        plan.ceasings().onRecord().forEach(ceasing -> rows.add(row("End considered", said(ceasing))));
        if (plan.inForce()) {
            ending().decidedOn().ifPresent(decidedOn -> rows.add(row("Plan is to end", said(decidedOn))));
            rows.addAll(missing().map(words -> row("Not recorded", words)).toList());
        }
        return rows;
    }

    /** The law sets an end to how long it can be maintained (s.46). */
    static SummaryRow latestEnd(LocalDate birthDate) {
        return row(
                "Can be maintained until",
                "%s, the end of the academic year of the 25th birthday; outside further education until the course ends, by %s (s.46)"
                        .formatted(
                                Dates.full(CeasingRules.endOfLastAcademicYear(birthDate)),
                                Dates.full(CeasingRules.endOfLastTraining(birthDate))));
    }

    private String said(LocalDate decidedOn) {
        var told = "The family was told on " + Dates.full(decidedOn);
        if (end.isOverturned()) {
            return told + ". It was agreed, conceded or ordered that the plan is kept";
        }
        return told
                + end.maintainedUntil()
                        .map(this::maintained)
                        .orElse(". The plan is maintained until the appeal is decided (s.45(4))");
    }

    private String maintained(LocalDate until) {
        return until.isBefore(today)
                ? ". It was maintained until " + Dates.full(until) + ": the plan can be ended (s.45(4))"
                : ". The plan is maintained until the time to appeal is over, at least until " + Dates.full(until)
                        + ", or until an appeal is decided (s.45(4))";
    }

    /** Where the law asks for more than is on record of what goes on. */
    private Stream<String> missing() {
        var begun = end.begun();
        return Stream.of(CeasingStep.FAMILY_CONSULTED, CeasingStep.SETTING_CONSULTED)
                .filter(step -> begun)
                .filter(step -> ending().goingOn().filter(it -> it.took(step)).isEmpty())
                .map(step -> Words.of(step) + " (SEND Regulations 2014, reg. 31(1))");
    }

    private static String said(Ceasing ceasing) {
        return ceasing.steps().entrySet().stream()
                .map(step -> Words.of(step.getKey()) + " " + Dates.full(step.getValue()))
                .collect(joining(". "));
    }

    private PlanEnding ending() {
        return end.ending();
    }

    private static SummaryRow row(String key, String value) {
        return new SummaryRow(key, value, null);
    }
}
