package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.amendment.Amendments;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.ceasing.Ceasings;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.move.Moves;
import uk.ehcqa.shared.reassessment.ReassessmentEvent;
import uk.ehcqa.shared.reassessment.Reassessments;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.Reviews;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.Takeovers;
import uk.ehcqa.shared.transfer.TransferEvent;
import uk.ehcqa.shared.transfer.Transfers;

/**
 * A plan as its events tell it.
 *
 * @param madeOn the day the final plan was sent, or the start of an earlier plan; an amended plan leaves it as it is
 * @param endsInError every date of an end that was put right or marked as recorded in error, which a return may still give
 * @param earlier whether it is older than the records or from another authority, so that no needs assessment on record led to it
 * @param startsInError every start of such a plan that was put right, which a return may still give
 */
public record Plan(
        LocalDate madeOn,
        @Nullable String transferredFrom,
        Reviews reviews,
        Transfers transfers,
        Amendments amendments,
        Reassessments reassessments,
        Ceasings ceasings,
        Takeovers takeovers,
        Moves moves,
        PlanParticulars particulars,
        @Nullable LocalDate ceasedOn,
        @Nullable CeaseReason ceaseReason,
        List<LocalDate> endsInError,
        boolean earlier,
        List<LocalDate> startsInError) {

    public static Plan madeOn(LocalDate madeOn, @Nullable String transferredFrom) {
        return begun(madeOn, transferredFrom, transferredFrom != null);
    }

    /** One of which the authority holds no needs assessment. */
    public static Plan earlier(LocalDate startedOn, @Nullable String transferredFrom) {
        return begun(startedOn, transferredFrom, true);
    }

    private static Plan begun(LocalDate madeOn, @Nullable String transferredFrom, boolean earlier) {
        return new Plan(
                madeOn,
                transferredFrom,
                Reviews.NONE,
                Transfers.NONE,
                Amendments.NONE,
                Reassessments.NONE,
                Ceasings.NONE,
                Takeovers.NONE,
                Moves.NONE,
                PlanParticulars.NONE,
                null,
                null,
                List.of(),
                earlier,
                List.of());
    }

    /** The first day on which anything can have been done about it here; of a plan from another authority it is not known. */
    public LocalDate knownSince() {
        return transferredFrom == null ? madeOn : LocalDate.MIN;
    }

    /** The first day on which this authority can have done something about it, so far as is known. */
    public LocalDate heldSince() {
        return takeovers.takenOn(TakeoverStep.PLAN_TRANSFERRED).orElse(madeOn);
    }

    /** The last day on which anything can have been done about it: that on which it ended, if it has. */
    public LocalDate heldUntil() {
        return ceasedOn == null ? LocalDate.MAX : ceasedOn;
    }

    /** The days on which something was done about it, so far as is recorded, in no order. */
    public Stream<LocalDate> businessDates() {
        return Stream.of(
                        reviews.inOrder().stream().flatMap(it -> it.steps().values().stream()),
                        amendments.onRecord().flatMap(it -> it.steps().values().stream()),
                        reassessments.onRecord().flatMap(it -> it.steps().values().stream()),
                        ceasings.onRecord().flatMap(it -> it.steps().values().stream()),
                        takeovers.onRecord().flatMap(it -> it.steps().values().stream()),
                        moves.current().stream().map(Move::learnedOn))
                .flatMap(dates -> dates);
    }

    /**
     * The last day on which it can have been made, by what was done about it here. Of a plan from another authority a return may
     * tell of reviews there.
     */
    public Optional<LocalDate> madeBy() {
        var reviewed = transferredFrom == null ? reviews : Reviews.NONE;
        return Stream.concat(
                        Stream.ofNullable(ceasedOn),
                        with(reviewed, transfers, amendments, reassessments, ceasings, takeovers, moves)
                                .businessDates())
                .min(LocalDate::compareTo);
    }

    public boolean inForce() {
        return ceasedOn == null;
    }

    public boolean wasInForceOn(LocalDate day) {
        return ceasedOn == null || !ceasedOn.isBefore(day);
    }

    public Plan after(PlanEvent event) {
        return switch (event) {
            case EarlierPlanRecorded it -> earlier(it.startedOn(), it.transferredFrom());
            case EarlierPlanStartCorrected it -> startedOn(it.startedOn());
            case PlanParticularsReturned returned -> with(returned.particulars());
            case PlanCeased ceased -> ended(ceased.ceasedOn(), ceased.reason());
            case PlanEndCorrected it -> andEndInError(it.wrongCeasedOn()).ended(it.ceasedOn(), it.ceaseReason());
            case PlanEndMarkedRecordedInError it -> andEndInError(it.ceasedOn()).ended(null, null);
        };
    }

    public Plan after(ReviewEvent event) {
        return with(reviews.after(event), transfers, amendments, reassessments, ceasings, takeovers, moves);
    }

    public Plan after(TransferEvent event) {
        return with(reviews, transfers.after(event), amendments, reassessments, ceasings, takeovers, moves);
    }

    public Plan after(AmendmentEvent event) {
        return with(reviews, transfers, amendments.after(event), reassessments, ceasings, takeovers, moves);
    }

    public Plan after(ReassessmentEvent event) {
        return with(reviews, transfers, amendments, reassessments.after(event), ceasings, takeovers, moves);
    }

    public Plan after(CeasingEvent event) {
        return with(reviews, transfers, amendments, reassessments, ceasings.after(event), takeovers, moves);
    }

    public Plan after(TakeoverEvent event) {
        return with(reviews, transfers, amendments, reassessments, ceasings, takeovers.after(event), moves);
    }

    public Plan after(MoveEvent event) {
        return with(reviews, transfers, amendments, reassessments, ceasings, takeovers, moves.after(event));
    }

    /** The same plan with the date on which it was made put right. */
    public Plan madeOn(LocalDate rightDate) {
        return madeOn(rightDate, startsInError);
    }

    private Plan startedOn(LocalDate rightDate) {
        return madeOn(
                rightDate,
                Stream.concat(startsInError.stream(), Stream.of(madeOn)).toList());
    }

    private Plan madeOn(LocalDate rightDate, List<LocalDate> inError) {
        return new Plan(
                rightDate,
                transferredFrom,
                reviews,
                transfers,
                amendments,
                reassessments,
                ceasings,
                takeovers,
                moves,
                particulars,
                ceasedOn,
                ceaseReason,
                endsInError,
                earlier,
                inError);
    }

    /** What had happened to it by the end of a day, by all that is recorded now. */
    public Plan upTo(LocalDate day) {
        var then = with(
                reviews.upTo(day),
                transfers,
                amendments.upTo(day),
                reassessments.upTo(day),
                ceasings.upTo(day),
                takeovers.upTo(day),
                moves.upTo(day));
        var told = then.with(particulars.upTo(day));
        return ceasedOn == null || !ceasedOn.isAfter(day) ? told : told.ended(null, null);
    }

    /** Every day on which something happened to it; the first is that on which this authority first held it. */
    public Stream<LocalDate> days() {
        return Stream.of(
                        Stream.of(heldSince()),
                        Stream.ofNullable(ceasedOn),
                        Stream.ofNullable(particulars.phaseTransferFinalOn()),
                        reassessments.daysBesideSteps(),
                        businessDates())
                .flatMap(days -> days);
    }

    /** The same plan, of which only dates and decisions are left. */
    public Plan erased() {
        return with(PlanParticulars.NONE);
    }

    public Plan afterDeathOn(LocalDate diedOn) {
        return inForce() || ceaseReason == CeaseReason.DIED ? ended(diedOn, CeaseReason.DIED) : this;
    }

    /** The death with which the plan ended turned out to have been recorded in error. */
    public Plan afterDeathInError() {
        return ceaseReason == CeaseReason.DIED ? ended(null, null) : this;
    }

    /** Whether something is recorded that could not have happened without the plan. */
    public boolean wasFollowedUp() {
        return !inForce()
                || reviews.hasAny()
                || transfers.hasAny()
                || amendments.hasAny()
                || reassessments.hasAny()
                || ceasings.hasAny()
                || takeovers.hasAny()
                || moves.current().isPresent();
    }

    private Plan with(
            Reviews changedReviews,
            Transfers changedTransfers,
            Amendments changedAmendments,
            Reassessments changedReassessments,
            Ceasings changedCeasings,
            Takeovers changedTakeovers,
            Moves changedMoves) {
        return new Plan(
                madeOn,
                transferredFrom,
                changedReviews,
                changedTransfers,
                changedAmendments,
                changedReassessments,
                changedCeasings,
                changedTakeovers,
                changedMoves,
                particulars,
                ceasedOn,
                ceaseReason,
                endsInError,
                earlier,
                startsInError);
    }

    private Plan with(PlanParticulars changed) {
        return with(changed, ceasedOn, ceaseReason, endsInError);
    }

    private Plan ended(@Nullable LocalDate on, @Nullable CeaseReason why) {
        return with(particulars, on, why, endsInError);
    }

    private Plan andEndInError(LocalDate date) {
        var dates = Stream.concat(endsInError.stream(), Stream.of(date)).toList();
        return with(particulars, ceasedOn, ceaseReason, dates);
    }

    private Plan with(
            PlanParticulars changed, @Nullable LocalDate on, @Nullable CeaseReason why, List<LocalDate> inError) {
        return new Plan(
                madeOn,
                transferredFrom,
                reviews,
                transfers,
                amendments,
                reassessments,
                ceasings,
                takeovers,
                moves,
                changed,
                on,
                why,
                inError,
                earlier,
                startsInError);
    }
}
