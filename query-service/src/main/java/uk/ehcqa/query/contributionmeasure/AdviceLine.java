package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.counted.CountedList;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Share;

/** One line of the tables of the dashboard of advice: each figure opens the requests that it counts. */
record AdviceLine(String name, AdviceCounts counts, AdviceLists lists) {

    /**
     * A share as the page shows it.
     *
     * @param percent null of none
     */
    record CountedShare(@Nullable String percent, CountedList part, CountedList whole) {}

    public CountedList asked() {
        return counted(AdviceFigure.ASKED);
    }

    public CountedShare askedLate() {
        return share(AdviceFigure.ASKED_LATE, AdviceFigure.ASKED_AFTER_DECISION);
    }

    public CountedShare inTime() {
        return share(AdviceFigure.ANSWERED_IN_TIME, AdviceFigure.DUE);
    }

    public CountedShare late() {
        return share(AdviceFigure.ANSWERED_LATE, AdviceFigure.DUE);
    }

    public CountedList notCome() {
        return counted(AdviceFigure.OVERDUE);
    }

    public CountedList notYetDue() {
        return counted(AdviceFigure.NOT_YET_DUE);
    }

    public CountedList neverAnswered() {
        return counted(AdviceFigure.NEVER_ANSWERED);
    }

    public CountedList excepted() {
        return counted(AdviceFigure.EXCEPTED);
    }

    public CountedShare nilReturns() {
        return share(AdviceFigure.NIL_RETURN, AdviceFigure.RESPONDED);
    }

    public CountedShare sentBack() {
        return share(AdviceFigure.SENT_BACK, AdviceFigure.READ);
    }

    public CountedList sentBackAgain() {
        return counted(AdviceFigure.SENT_BACK_AGAIN);
    }

    public CountedShare acceptedFirstTime() {
        return share(AdviceFigure.ACCEPTED_FIRST_TIME, AdviceFigure.READ);
    }

    public CountedList usable() {
        return counted(AdviceFigure.USABLE);
    }

    public CountedList open() {
        return counted(AdviceFigure.OPEN);
    }

    /** "42 days or less"; of none there is no median. */
    public String daysToUsable() {
        var days = counts.daysToUsable();
        return days == null ? "None" : days + (days == 1 ? " day" : " days") + " or less";
    }

    public String oldestOpen() {
        LocalDate sentOn = counts.oldestOpenSentOn();
        return sentOn == null ? "None" : Dates.full(sentOn);
    }

    private CountedList counted(AdviceFigure figure) {
        return lists.counted(figure, counts);
    }

    private CountedShare share(AdviceFigure part, AdviceFigure whole) {
        Share share = counts.share(part, whole);
        return new CountedShare(share.written().orElse(null), counted(part), counted(whole));
    }
}
