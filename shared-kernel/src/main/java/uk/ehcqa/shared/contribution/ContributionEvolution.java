package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each event changes in a contribution.
 *
 * @param held as it was before; null before it began
 */
record ContributionEvolution(@Nullable Contribution held) {

    /** Nothing is left of one that was asked for, or taken over, in error. */
    @Nullable
    Contribution after(ContributionEvent event) {
        return switch (event) {
            case ContributionRequested it -> Contribution.of(it);
            case ExistingAdviceUsed it -> Contribution.of(it);
            case ContributionAcknowledged it -> before().pursued(pursuit -> pursuit.acknowledged(it.acknowledgedOn()));
            case ContributionChased it ->
                before().pursued(pursuit -> pursuit.with(new Chase(it.chasedOn(), it.means())));
            case ContributionEscalated it -> before().pursued(pursuit -> pursuit.with(it.to(), it.escalatedOn()));
            case DateSaidToBeMissed it ->
                before().pursued(pursuit -> pursuit.with(new ExpectedDate(it.saidOn(), it.expectedOn())));
            case ContributionAnswered it -> before().withAnswers(and(before().answers(), Answer.of(it)));
            case NilReturnGiven it -> before().ended(ContributionStep.NIL_RETURN, it.answeredOn(), null);
            case ContributionDeclined it -> before().ended(ContributionStep.DECLINED, it.declinedOn(), it.reason());
            case ContributionReturned it -> read(it.answer(), new Reading(false, it.returnedOn(), it.check(), true));
            case ContributionAccepted it ->
                read(it.answer(), new Reading(true, it.acceptedOn(), it.check(), it.notes() != null));
            case ContributionWithdrawn it -> before().ended(ContributionStep.WITHDRAWN, it.withdrawnOn(), null);
            case ContributionExceptionRecorded it ->
                before().withExceptions(and(before().exceptions(), ContributionException.of(it)));
            case ContributionExceptionWithdrawn it -> before().withExceptions(withdrawn(it.exception()));
            case ContributionDateCorrected it -> corrected(it);
            case ContributionStepMarkedRecordedInError it -> without(it.step());
        };
    }

    private Contribution read(int answer, @Nullable Reading reading) {
        return before().withAnswer(answer, each -> each.read(reading));
    }

    private List<ContributionException> withdrawn(int exception) {
        return before().exceptions().stream()
                .map(each -> each.number() == exception ? each.takenBack() : each)
                .toList();
    }

    private Contribution corrected(ContributionDateCorrected it) {
        return switch (it.which()) {
            case SENT -> before().with(new RequestForAdvice(it.date(), request().receivedOn(), it.dueOn()));
            case RECEIVED -> before().with(new RequestForAdvice(request().sentOn(), it.date(), it.dueOn()));
            case ACKNOWLEDGED -> before().pursued(pursuit -> pursuit.acknowledged(it.date()));
            case ANSWERED -> before().withAnswer(answer(it), each -> each.movedTo(it.date()));
            case RETURNED, ACCEPTED -> before().withAnswer(answer(it), each -> each.read(moved(each, it.date())));
            case NIL_RETURN, DECLINED, WITHDRAWN -> {
                var end = Objects.requireNonNull(before().end());
                yield before().ended(end.step(), it.date(), end.reason());
            }
        };
    }

    private RequestForAdvice request() {
        return Objects.requireNonNull(before().request());
    }

    private static int answer(ContributionDateCorrected it) {
        return Objects.requireNonNull(it.answer());
    }

    private static Reading moved(Answer answer, LocalDate date) {
        return Objects.requireNonNull(answer.reading()).movedTo(date);
    }

    private @Nullable Contribution without(ContributionStep step) {
        return switch (step) {
            case REQUESTED, EXISTING_ADVICE_USED -> null;
            case ACKNOWLEDGED -> before().pursued(pursuit -> pursuit.acknowledged(null));
            case CHASED -> before().pursued(Pursuit::withoutLastChase);
            case ESCALATED -> before().pursued(Pursuit::withoutLastEscalation);
            case DATE_SAID_TO_BE_MISSED -> before().pursued(Pursuit::withoutLastExpected);
            case ANSWERED ->
                before().withAnswers(
                                before().answers().subList(0, before().answers().size() - 1));
            case RETURNED, ACCEPTED -> read(before().answers().getLast().number(), null);
            case NIL_RETURN, DECLINED, WITHDRAWN -> before().ended(null, null, null);
        };
    }

    private Contribution before() {
        return Objects.requireNonNull(held);
    }

    private static <T> List<T> and(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
