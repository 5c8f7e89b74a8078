package uk.ehcqa.query.casepage;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.ehcqa.query.page.SummaryRow;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.plan.Placement;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.Plan.Review;

/** A plan in words. */
record PlanView(Plan plan) {

    public String title() {
        return "Plan made " + Dates.full(plan.madeOn());
    }

    public List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(row("Status", status()));
        if (plan.transferredFrom() != null) {
            rows.add(row("Made by", "Another authority, number " + plan.transferredFrom()));
        }
        add(
                rows,
                "Needs",
                plan.particulars().needs().stream().map(Words::ofNeed).toList());
        add(
                rows,
                "Setting",
                plan.particulars().placements().stream().map(PlanView::said).toList());
        if (plan.particulars().phaseTransferDueOn() != null) {
            rows.add(row("Phase transfer due", Dates.full(plan.particulars().phaseTransferDueOn())));
        }
        add(rows, "Review meetings", plan.meetings().stream().map(Dates::full).toList());
        add(
                rows,
                "Review decisions",
                plan.reviews().stream().map(PlanView::said).toList());
        return rows;
    }

    private String status() {
        if (plan.ceasedOn() == null) {
            return "In force";
        }
        var why = plan.ceaseReason() == null ? "" : ". " + Words.of(plan.ceaseReason());
        return "Ended " + Dates.full(plan.ceasedOn()) + why;
    }

    private static void add(List<SummaryRow> rows, String key, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(row(key, String.join("; ", values)));
        }
    }

    private static SummaryRow row(String key, String value) {
        return new SummaryRow(key, value, null);
    }

    private static String said(Review review) {
        return Dates.full(review.notifiedOn())
                + (review.outcome() == null
                        ? ""
                        : ", " + Words.of(review.outcome()).toLowerCase(Locale.ROOT));
    }

    private static String said(Placement placement) {
        return Stream.of(
                        placement.urn() == null ? null : "URN " + placement.urn(),
                        placement.ukprn() == null ? null : "UKPRN " + placement.ukprn(),
                        placement.settingType())
                .filter(Objects::nonNull)
                .collect(joining(", "));
    }
}
