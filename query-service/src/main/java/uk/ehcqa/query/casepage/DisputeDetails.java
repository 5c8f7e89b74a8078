package uk.ehcqa.query.casepage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.casefile.AppealLimits;
import uk.ehcqa.shared.casefile.AppealMilestone;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.SentNotice;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.AppealRules;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.Timeliness;

/**
 * A decision that the family can appeal against as the API answers it, and what became of it.
 *
 * @param number of the assessment or of the plan that the decision is about
 * @param review the number of the review that ended with it; null where none did
 * @param proceeding the number of the amendment without a review, of the reassessment, or of the ceasing, that ended with it; null where none did
 * @param contactAdviserBy the last day for the family to turn to a mediation adviser
 * @param appealBy the last day for the family to appeal
 * @param agreed what mediation agreed in the place of an order; null where nothing
 * @param otherMatters whether mediation agreed something on other matters
 * @param agreedDueOn the day agreed in writing for what mediation agreed; null where none was
 * @param order what was conceded or ordered; null where nothing
 * @param recommendations whether the tribunal recommended something on health or social care
 */
@Schema(name = "Decision")
record DisputeDetails(
        AppealableDecision decision,
        int number,
        @Nullable Integer review,
        @Nullable Integer proceeding,
        LocalDate sentOn,
        LocalDate contactAdviserBy,
        LocalDate appealBy,
        Map<AppealStep, LocalDate> steps,
        @Nullable OrderKind agreed,
        boolean otherMatters,
        @Nullable LocalDate agreedDueOn,
        Set<AppealGround> grounds,
        @Nullable OrderKind order,
        boolean recommendations,
        List<Limit> limits) {

    /**
     * A time limit of mediation, or of an order.
     *
     * @param by whether mediation led to it, or the tribunal
     * @param countedFrom the day from which it runs
     * @param standing today
     * @param citation the rule it comes from
     */
    @Schema(name = "AppealLimit")
    record Limit(
            AppealLimit limit,
            OverturnRoute by,
            LocalDate countedFrom,
            LocalDate dueOn,
            @Nullable LocalDate metOn,
            Timeliness standing,
            String citation) {}

    /** Every decision of the case that the family was told, those of assessments first. */
    static List<DisputeDetails> of(CaseFile file, LengthsToConfirm lengths, LocalDate today) {
        var limits = new AppealLimits(file, lengths).milestones();
        return SentNotice.of(file).stream()
                .map(sent -> of(sent, file, limits, today))
                .toList();
    }

    private static DisputeDetails of(SentNotice sent, CaseFile file, List<AppealMilestone> limits, LocalDate today) {
        Notice notice = sent.notice();
        var it = file.disputes().about(notice);
        return new DisputeDetails(
                notice.decision(),
                notice.number(),
                notice.review(),
                notice.proceeding(),
                sent.sentOn(),
                AppealRules.contactAdviserBy(sent.sentOn()),
                AppealRules.appealBy(
                        sent.sentOn(), it.takenOn(AppealStep.CERTIFICATE_ISSUED).orElse(null)),
                it.steps(),
                it.agreed(),
                it.otherMatters(),
                it.agreedDueOn(),
                it.grounds(),
                it.order(),
                it.recommendations(),
                limits.stream()
                        .filter(limit -> limit.notice().equals(notice))
                        .map(limit -> limit(limit, today))
                        .toList());
    }

    private static Limit limit(AppealMilestone it, LocalDate today) {
        return new Limit(
                it.limit(),
                it.by(),
                it.countedFrom(),
                it.dueOn(),
                it.metOn(),
                it.on(today),
                it.limit().citation());
    }
}
