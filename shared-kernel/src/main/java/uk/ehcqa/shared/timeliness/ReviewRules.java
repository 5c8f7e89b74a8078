package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.time.Month;
import uk.ehcqa.shared.timeliness.ReviewReading.LastDay;

/**
 * When each limit of a review ends: dates in, dates out. A week is seven calendar days. A month ends on the day of the same
 * number, or on the last day of a month that has none of that number.
 */
public final class ReviewRules {

    /**
     * The day on which plans, and the duty to review them, came into being: the twelve months of a plan that is said to be older begin
     * with it, so that no review is ever out of sight.
     */
    public static final LocalDate REVIEWED_SINCE = LocalDate.of(2014, Month.SEPTEMBER, 1);

    private static final int MONTHS_BETWEEN_REVIEWS = 12;
    private static final int WEEKS_AFTER_TAKEOVER = 6;
    private static final int WEEKS_BEFORE_MEETING = 2;
    private static final int REPORT_WEEKS = 2;
    private static final int DECISION_WEEKS = 4;
    private static final int WEEKS_AFTER_NOTICE = 8;
    private static final int WEEKS_AFTER_MEETING = 12;
    private static final int DAYS_TO_COMMENT = 15;
    private static final int UNDER_FIVE = 5;

    private ReviewRules() {}

    /**
     * The last day for the next review. An amended plan begins no year of its own.
     *
     * @param yearBegan the day the plan was first made, or the day the last review was completed
     */
    public static LocalDate reviewDueOn(LocalDate yearBegan, ReviewReading reading) {
        return last(yearBegan.plusMonths(MONTHS_BETWEEN_REVIEWS), reading);
    }

    /** The last day for the first review by a new authority, as far as the transfer of the plan sets it: the later of the two counts. */
    public static LocalDate reviewDueAfterTakeover(LocalDate transferredOn, ReviewReading reading) {
        return last(transferredOn.plusMonths(reading.lengths().monthsAfterTakeover()), reading);
    }

    /** The last day for a new authority to tell the family that it maintains the plan. */
    public static LocalDate familyToldOfTakeoverBy(LocalDate transferredOn) {
        return transferredOn.plusWeeks(WEEKS_AFTER_TAKEOVER);
    }

    /** The last day for telling those to be invited of the meeting, and for circulating the advice (reg. 20(3), (4)). */
    public static LocalDate beforeMeetingDueOn(LocalDate meetingHeldOn) {
        return meetingHeldOn.minusWeeks(WEEKS_BEFORE_MEETING);
    }

    public static LocalDate reportDueOn(LocalDate meetingHeldOn) {
        return meetingHeldOn.plusWeeks(REPORT_WEEKS);
    }

    /** The last day for the decision, and for the notice of the amendments that it proposes. */
    public static LocalDate decisionDueOn(LocalDate meetingHeldOn) {
        return meetingHeldOn.plusWeeks(DECISION_WEEKS);
    }

    /** The last of the days that the family has to comment on proposed amendments: the day of the notice is the first. */
    public static LocalDate commentUntil(LocalDate noticeSentOn) {
        return noticeSentOn.plusDays(DAYS_TO_COMMENT - 1L);
    }

    /** The last day for the amended plan, as far as the notice sets it. */
    public static LocalDate amendedPlanDueAfterNotice(LocalDate noticeSentOn) {
        return noticeSentOn.plusWeeks(WEEKS_AFTER_NOTICE);
    }

    /** The last day for the amended plan, as far as the meeting sets it: the earlier of the two counts. */
    public static LocalDate amendedPlanDueAfterMeeting(LocalDate meetingHeldOn) {
        return meetingHeldOn.plusWeeks(WEEKS_AFTER_MEETING);
    }

    /**
     * When to consider reviewing the plan of a child under five (SEND Code of Practice 2015, 9.178: "at least every three to
     * six months"). It is advice: nothing is late after it.
     *
     * @param since the day the plan was first made, or the day the last review was completed
     */
    public static Days underFivesConsider(LocalDate since, ReviewReading reading) {
        return new Days(
                since.plusMonths(reading.underFivesFirstMonth()), since.plusMonths(reading.underFivesLastMonth()));
    }

    /** Up to the day before the fifth birthday. */
    public static boolean isUnderFive(LocalDate birthDate, LocalDate day) {
        return day.isBefore(birthDate.plusYears(UNDER_FIVE));
    }

    /** The last of the months that begin with a day, of which that is the day of the same number. */
    private static LocalDate last(LocalDate sameDay, ReviewReading reading) {
        return reading.lastDay() == LastDay.ANNIVERSARY ? sameDay : sameDay.minusDays(1);
    }
}
