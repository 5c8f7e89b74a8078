package uk.ehcqa.shared.casefile;

import static uk.ehcqa.shared.appeal.AppealStep.APPEAL_CONCEDED;
import static uk.ehcqa.shared.appeal.AppealStep.APPEAL_DECIDED;
import static uk.ehcqa.shared.appeal.AppealStep.CERTIFICATE_ISSUED;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_ASKED_FOR;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_DROPPED;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_HELD;
import static uk.ehcqa.shared.appeal.AppealStep.OTHER_MATTERS_CARRIED_OUT;
import static uk.ehcqa.shared.appeal.AppealStep.RECOMMENDATIONS_ANSWERED;
import static uk.ehcqa.shared.assessment.OverturnRoute.MEDIATION;
import static uk.ehcqa.shared.assessment.OverturnRoute.TRIBUNAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.AppealRules;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;

/**
 * The limits of mediation, and those for carrying out orders and what stands in their place. They are worked out from the dates on
 * record, in whatever order these were recorded: no event holds them.
 */
public record AppealLimits(CaseFile file, LengthsToConfirm lengths) {

    /** With the usual lengths of time. */
    public AppealLimits(CaseFile file) {
        this(file, LengthsToConfirm.USUAL);
    }

    /** Those of assessments first. Nothing is left to do for somebody who has died, or under a plan that has ended. */
    public List<AppealMilestone> milestones() {
        return Stream.concat(
                        file.assessments().stream().flatMap(each -> new OverturnedLimits(each, lengths).milestones()),
                        file.disputes().onRecord().flatMap(this::of))
                .filter(milestone ->
                        milestone.limit().ruleOn(milestone.countedFrom()).isPresent())
                .filter(milestone -> milestone.isMet() || stillBinds(milestone))
                .toList();
    }

    private boolean stillBinds(AppealMilestone milestone) {
        var notice = milestone.notice();
        return file.diedOn() == null
                && (notice.decision().isOfAnAssessment()
                        || milestone.limit() == AppealLimit.PLAN_MAINTAINED
                        || file.plans().get(notice.number() - 1).inForce());
    }

    private Stream<AppealMilestone> of(Dispute dispute) {
        var own = Stream.of(
                        mediation(dispute),
                        certificate(dispute),
                        otherMatters(dispute),
                        agreement(dispute),
                        carriedOut(dispute, APPEAL_CONCEDED),
                        carriedOut(dispute, APPEAL_DECIDED),
                        recommendations(dispute))
                .flatMap(Optional::stream);
        var kept = Stream.of(MEDIATION_HELD, APPEAL_CONCEDED, APPEAL_DECIDED)
                .flatMap(obliging -> keptAtOnce(dispute, obliging).stream());
        return Stream.of(own, kept, new OrderedReassessments(file, dispute, lengths).milestones())
                .flatMap(limits -> limits);
    }

    /** Whoever dropped it, holds a certificate without it, or whose appeal is over, does not wait for it any more. */
    private Optional<AppealMilestone> mediation(Dispute dispute) {
        var over = dispute.took(MEDIATION_DROPPED) || dispute.took(CERTIFICATE_ISSUED) || dispute.isAppealOver();
        return dispute.took(MEDIATION_HELD) || !over
                ? dispute.takenOn(MEDIATION_ASKED_FOR)
                        .map(asked -> of(dispute, AppealLimit.MEDIATION, MEDIATION, asked, MEDIATION_HELD))
                : Optional.empty();
    }

    /** A certificate of the time before mediation is not the one that its end asks for. */
    private Optional<AppealMilestone> certificate(Dispute dispute) {
        return dispute.takenOn(MEDIATION_HELD)
                .filter(held -> dispute.takenOn(CERTIFICATE_ISSUED)
                        .filter(held::isAfter)
                        .isEmpty())
                .map(held -> of(dispute, AppealLimit.MEDIATION_CERTIFICATE, MEDIATION, held, CERTIFICATE_ISSUED));
    }

    private Optional<AppealMilestone> otherMatters(Dispute dispute) {
        return dispute.takenOn(MEDIATION_HELD)
                .filter(held -> dispute.otherMatters())
                .map(held ->
                        agreed(dispute, AppealLimit.OTHER_MATTERS, held, dispute.takenOn(OTHER_MATTERS_CARRIED_OUT)));
    }

    private Optional<AppealMilestone> agreement(Dispute dispute) {
        return dispute.obligedBy(MEDIATION_HELD)
                .flatMap(AppealLimits::limit)
                .map(limit -> agreed(
                        dispute,
                        limit,
                        dispute.takenOn(MEDIATION_HELD).orElseThrow(),
                        dispute.carriedOutOn(MEDIATION_HELD)));
    }

    /** Reg. 42(5): a timescale that was agreed in writing stands in the place of the others. */
    private AppealMilestone agreed(Dispute dispute, AppealLimit limit, LocalDate heldOn, Optional<LocalDate> metOn) {
        return new AppealMilestone(
                dispute.notice(),
                limit,
                MEDIATION,
                heldOn,
                Optional.ofNullable(dispute.agreedDueOn()).orElseGet(() -> AppealRules.dueOn(limit, heldOn, lengths)),
                metOn.orElse(null));
    }

    private Optional<AppealMilestone> carriedOut(Dispute dispute, AppealStep obliging) {
        return dispute.obligedBy(obliging)
                .flatMap(AppealLimits::limit)
                .map(limit -> of(
                        dispute.notice(),
                        limit,
                        TRIBUNAL,
                        dispute.takenOn(obliging).orElseThrow(),
                        dispute.carriedOutOn(obliging)));
    }

    /**
     * A plan that was to end, and is to be amended instead, is maintained at once (reg. 44(2)): it is as long as it has not ended by
     * then.
     */
    private Optional<AppealMilestone> keptAtOnce(Dispute dispute, AppealStep obliging) {
        return dispute.obligedBy(obliging)
                .filter(kind -> kind == OrderKind.AMEND_CONTENTS)
                .filter(kind -> dispute.notice().decision() == AppealableDecision.TO_END_THE_PLAN)
                .flatMap(kind -> dispute.takenOn(obliging))
                .map(day -> of(
                        dispute.notice(),
                        AppealLimit.PLAN_MAINTAINED,
                        obliging == MEDIATION_HELD ? MEDIATION : TRIBUNAL,
                        day,
                        Optional.of(day).filter(plan(dispute)::wasInForceOn)));
    }

    private Plan plan(Dispute dispute) {
        return file.plans().get(dispute.notice().number() - 1);
    }

    private Optional<AppealMilestone> recommendations(Dispute dispute) {
        return dispute.takenOn(APPEAL_DECIDED)
                .filter(decided -> dispute.recommendations())
                .map(decided ->
                        of(dispute, AppealLimit.RECOMMENDATIONS_ANSWERED, TRIBUNAL, decided, RECOMMENDATIONS_ANSWERED));
    }

    /** Those of an overturned refusal stand with its assessment, or its reassessment. */
    private static Optional<AppealLimit> limit(OrderKind kind) {
        return switch (kind) {
            case ASSESS, MAKE_PLAN, REASSESS -> Optional.empty();
            case AMEND_CONTENTS -> Optional.of(AppealLimit.CONTENTS_AMENDED);
            case NAME_SCHOOL -> Optional.of(AppealLimit.SCHOOL_NAMED);
            case MAINTAIN_PLAN -> Optional.of(AppealLimit.PLAN_MAINTAINED);
        };
    }

    private AppealMilestone of(
            Dispute dispute, AppealLimit limit, OverturnRoute by, LocalDate countedFrom, AppealStep metBy) {
        return of(dispute.notice(), limit, by, countedFrom, dispute.takenOn(metBy));
    }

    private AppealMilestone of(
            Notice notice, AppealLimit limit, OverturnRoute by, LocalDate countedFrom, Optional<LocalDate> metOn) {
        return of(notice, limit, by, countedFrom, metOn, lengths);
    }

    static AppealMilestone of(
            Notice notice,
            AppealLimit limit,
            OverturnRoute by,
            LocalDate countedFrom,
            Optional<LocalDate> metOn,
            LengthsToConfirm lengths) {
        return new AppealMilestone(
                notice, limit, by, countedFrom, AppealRules.dueOn(limit, countedFrom, lengths), metOn.orElse(null));
    }
}
