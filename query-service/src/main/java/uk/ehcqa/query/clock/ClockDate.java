package uk.ehcqa.query.clock;

/**
 * A date on the clock of a case.
 *
 * @param name "Week 16"
 * @param shortName for narrow screens: "Wk 16"
 * @param day on which day of the clock it falls
 * @param date as shown: "13 Jan"
 * @param isLimit whether the law sets it; the words of other dates give way where there is no room for both
 * @param isMet whether what it asks for has been done
 */
public record ClockDate(String name, String shortName, int day, String date, boolean isLimit, boolean isMet) {}
