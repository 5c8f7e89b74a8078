package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import uk.ehcqa.shared.timeliness.ReviewReading.LastDay;

/**
 * When each limit of a review ends: dates in, dates out. A week is seven calendar days. A month ends on the day of the same
 * number, or on the last day of a month that has none of that number.
 */
public final class ReviewRules {

    private static final int DECISION_WEEKS = 4;
    private static final int UNDER_FIVE = 5;

    private ReviewRules() {}

    /**
     * The last day for the next review. An amended plan begins no year of its own.
     *
     * @param yearBegan the day the plan was first made, or the day the last review was completed
     */
    public static LocalDate reviewDueOn(LocalDate yearBegan, ReviewReading reading) {
        var anniversary = yearBegan.plusMonths(12);
        return reading.lastDay() == LastDay.ANNIVERSARY ? anniversary : anniversary.minusDays(1);
    }

    public static LocalDate decisionDueOn(LocalDate meetingHeldOn) {
        return meetingHeldOn.plusWeeks(DECISION_WEEKS);
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
}
