package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;

/**
 * What DfE published for Worcestershire, year by year (SEN2): the shape of the caseload.
 *
 * <p>The last full year before the reference date, and the year of the reference date itself, take the shape of 2024; the years
 * before walk back to 2019.
 */
public enum PublishedYear {
    Y2019(641, 0.469),
    Y2020(510, 0.971),
    Y2021(506, 0.840),
    Y2022(621, 0.316),
    Y2023(1_233, 0.277),
    Y2024(1_490, 0.374);

    /** Plans in force when 2024 was published: what the counts of a year are in proportion to. */
    public static final int PLANS_IN_FORCE = 6_970;

    private final int newPlans;
    private final double inTwentyWeeks;

    PublishedYear(int newPlans, double inTwentyWeeks) {
        this.newPlans = newPlans;
        this.inTwentyWeeks = inTwentyWeeks;
    }

    public static PublishedYear shaping(int year, LocalDate referenceDate) {
        var yearsBack = Math.max(0, referenceDate.getYear() - 1 - year);
        return values()[values().length - 1 - yearsBack];
    }

    public static int firstYear(LocalDate referenceDate) {
        return referenceDate.getYear() - values().length;
    }

    /** The share of plans issued within 20 weeks, plans under an exception left out. */
    double inTwentyWeeks() {
        return inTwentyWeeks;
    }

    /** How busy the year was beside 2024. */
    public double besideLatest() {
        return (double) newPlans / Y2024.newPlans;
    }
}
