package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of requests for advice, as programs are told. Each figure is counted for itself.
 *
 * @param key of the service, stream, agency, team or month; null where nobody of the register was asked
 * @param askedLate of those that followed a decision
 * @param answeredInTime as the next two of what was answered, or is past its day, without an exception
 * @param overdue not answered, and past its day
 * @param neverAnswered that for which it was asked is over
 * @param nilReturns of what was answered in any way
 * @param nilReturnsLate of nil returns
 * @param sentBack as the next of what was read
 * @param usable accepted; with the days from receipt
 */
record MeasuredAdvice(
        @Nullable String key,
        String name,
        int asked,
        Proportion askedLate,
        Proportion answeredInTime,
        Proportion answeredLate,
        Proportion overdue,
        int notYetDue,
        int neverAnswered,
        int excepted,
        Proportion nilReturns,
        Proportion nilReturnsLate,
        Proportion declined,
        int withdrawn,
        int toRead,
        Proportion sentBack,
        int sentBackMoreThanOnce,
        int timesSentBack,
        Proportion acceptedFirstTime,
        Usable usable,
        int open,
        @Nullable LocalDate oldestOpenSentOn) {

    /**
     * Advice that was accepted.
     *
     * @param medianDays half took so long or less; null of none
     */
    record Usable(
            int count,
            @Nullable Integer medianDays,
            int within6Weeks,
            int from6To8Weeks,
            int from8To12Weeks,
            int after12Weeks) {

        static Usable of(AdviceCounts counts) {
            return new Usable(
                    counts.count(AdviceFigure.USABLE),
                    counts.daysToUsable(),
                    counts.count(AdviceFigure.USABLE_WITHIN_6_WEEKS),
                    counts.count(AdviceFigure.USABLE_FROM_6_TO_8_WEEKS),
                    counts.count(AdviceFigure.USABLE_FROM_8_TO_12_WEEKS),
                    counts.count(AdviceFigure.USABLE_AFTER_12_WEEKS));
        }
    }

    static MeasuredAdvice of(AdviceGroup group) {
        var counts = group.counts();
        return new MeasuredAdvice(
                group.key(),
                group.name(),
                counts.count(AdviceFigure.ASKED),
                share(counts, AdviceFigure.ASKED_LATE, AdviceFigure.ASKED_AFTER_DECISION),
                share(counts, AdviceFigure.ANSWERED_IN_TIME, AdviceFigure.DUE),
                share(counts, AdviceFigure.ANSWERED_LATE, AdviceFigure.DUE),
                share(counts, AdviceFigure.OVERDUE, AdviceFigure.DUE),
                counts.count(AdviceFigure.NOT_YET_DUE),
                counts.count(AdviceFigure.NEVER_ANSWERED),
                counts.count(AdviceFigure.EXCEPTED),
                share(counts, AdviceFigure.NIL_RETURN, AdviceFigure.RESPONDED),
                share(counts, AdviceFigure.NIL_RETURN_LATE, AdviceFigure.NIL_RETURN),
                share(counts, AdviceFigure.DECLINED, AdviceFigure.RESPONDED),
                counts.count(AdviceFigure.WITHDRAWN),
                counts.count(AdviceFigure.TO_READ),
                share(counts, AdviceFigure.SENT_BACK, AdviceFigure.READ),
                counts.count(AdviceFigure.SENT_BACK_AGAIN),
                counts.timesSentBack(),
                share(counts, AdviceFigure.ACCEPTED_FIRST_TIME, AdviceFigure.READ),
                Usable.of(counts),
                counts.count(AdviceFigure.OPEN),
                counts.oldestOpenSentOn());
    }

    private static Proportion share(AdviceCounts counts, AdviceFigure part, AdviceFigure whole) {
        return Proportion.of(counts.share(part, whole));
    }
}
