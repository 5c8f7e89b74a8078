package uk.ehcqa.query.casepage;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.milestone.MilestoneLine;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.page.SummaryRow;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.MoveWords;
import uk.ehcqa.query.words.TransferWords;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.amendment.Amendment;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.milestone.CaseMilestones;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.plan.Placement;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.ReviewLimits;
import uk.ehcqa.shared.plan.ReviewMilestone;
import uk.ehcqa.shared.plan.TransferLimits;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.ReviewRules;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/**
 * A plan in words.
 *
 * @param limits of its reviews
 */
record PlanView(CaseFile file, Plan plan, ReviewLimits limits, LocalDate today) {

    public String title() {
        return "Plan made " + Dates.full(plan.madeOn());
    }

    public List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(row("Status", status()));
        if (plan.transferredFrom() != null) {
            rows.add(row("Made by", "Another authority, number " + plan.transferredFrom()));
            rows.add(row("Transferred to us", transferred()));
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
            rows.add(row(
                    "Phase transfer due, by a return",
                    Dates.full(plan.particulars().phaseTransferDueOn())));
        }
        if (plan.particulars().phaseTransferFinalOn() != null) {
            rows.add(row(
                    "Plan final for it, by a return",
                    Dates.full(plan.particulars().phaseTransferFinalOn())));
        }
        plan.transfers()
                .expected()
                .forEach((number, transfer) -> rows.add(row("Transfer expected", said(number, transfer))));
        plan.amendments().onRecord().forEach(amendment -> rows.add(row("Amended without a review", said(amendment))));
        rows.addAll(new ReassessmentRows(plan, limits.reading().lengths(), today).rows());
        plan.moves().current().ifPresent(move -> rows.add(row("Moves to another authority", said(move))));
        rows.addAll(new EndingRows(file, file.plans().indexOf(plan) + 1, today).rows());
        if (plan.inForce() && !file.child().wasErased()) {
            rows.add(EndingRows.latestEnd(file.child().birthDate()));
        }
        return rows;
    }

    /** What is still to be met, the first to fall due first. */
    public List<MilestoneLine> next() {
        var number = file.plans().indexOf(plan) + 1;
        return new CaseMilestones(file, limits.reading())
                .toDo().stream()
                        .filter(milestone -> milestone.subject().decision() == null
                                && Integer.valueOf(number)
                                        .equals(milestone.subject().plan()))
                        .map(milestone -> new MilestoneLine(file, milestone, today))
                        .toList();
    }

    /** The latest first. */
    public List<ReviewRow> reviews() {
        var milestones = limits.milestones();
        return plan.reviews().inOrder().reversed().stream()
                .map(review -> new ReviewRow(review, milestones))
                .toList();
    }

    /** When to consider a review of the plan of a child who is under five; null where that does not arise. */
    @Nullable
    public String underFives() {
        return file.child().wasErased()
                ? null
                : limits.underFivesConsider(file.child().birthDate())
                        .map(days -> Dates.full(days.first()) + " and " + Dates.full(days.last()))
                        .orElse(null);
    }

    private String status() {
        if (plan.ceasedOn() == null) {
            return "In force";
        }
        var why = plan.ceaseReason() == null ? "" : ". " + Words.of(plan.ceaseReason());
        return "Ended " + Dates.full(plan.ceasedOn()) + why;
    }

    private String said(Move move) {
        return MoveWords.of(move) + ". "
                + Optional.ofNullable(plan.ceasedOn())
                        .map(ended -> "The plan ended " + Dates.full(ended))
                        .orElse("Transfer the plan by " + Dates.full(move.transferDueOn()));
    }

    private String transferred() {
        return plan.takeovers()
                .takenOn(TakeoverStep.PLAN_TRANSFERRED)
                .map(on -> Dates.full(on)
                        + plan.takeovers()
                                .takenOn(TakeoverStep.FAMILY_INFORMED)
                                .map(told -> ". The family was told on " + Dates.full(told) + ", "
                                        + Due.standing(ReviewRules.familyToldOfTakeoverBy(on), told))
                                .orElse(". That the family was told is not recorded"))
                .orElse("On a day that is not recorded");
    }

    private String said(Amendment amendment) {
        return amendment.steps().entrySet().stream()
                .map(step -> said(amendment, step.getKey(), step.getValue()))
                .collect(joining(". "));
    }

    private String said(Amendment amendment, AmendmentStep step, LocalDate on) {
        var said = Words.of(step) + " " + Dates.full(on);
        if (step == AmendmentStep.NOTICE_SENT) {
            return said + ", comments until " + Dates.full(ReviewRules.commentUntil(on));
        }
        return limits.milestones().stream()
                .filter(milestone -> milestone.limit() == ReviewLimit.AMENDMENT_WITHOUT_REVIEW)
                .filter(milestone -> Integer.valueOf(amendment.number()).equals(milestone.proceeding()))
                .map(milestone -> said + ", " + Due.standing(milestone.dueOn(), on))
                .findFirst()
                .orElse(said);
    }

    private String said(int number, PhaseTransfer transfer) {
        return TransferWords.of(transfer)
                + new TransferLimits(plan, limits.reading())
                        .all().stream()
                                .filter(milestone -> Integer.valueOf(number).equals(milestone.transfer()))
                                .findFirst()
                                .map(this::said)
                                .orElse(". The plan was made after its last day, so there is none to keep");
    }

    private String said(ReviewMilestone milestone) {
        if (milestone.metOn() == null) {
            return plan.inForce()
                    ? ". Review and amend by " + Dates.full(milestone.dueOn())
                    : ". The plan ended before it was reviewed and amended for it";
        }
        return ". Done " + Dates.full(milestone.metOn()) + ", " + Due.standing(milestone.dueOn(), milestone.metOn());
    }

    private static void add(List<SummaryRow> rows, String key, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(row(key, String.join("; ", values)));
        }
    }

    private static SummaryRow row(String key, String value) {
        return new SummaryRow(key, value, null);
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
