package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;

/**
 * Somebody's place among all whose history runs the same way and comes to its end in the same year.
 *
 * @param position counted from 0
 * @param size how many they are
 */
public record Place(int year, int position, int size, LocalDate referenceDate) {

    private static final double GOLDEN_RATIO = 0.618033988749895;

    PublishedYear shape() {
        return PublishedYear.shaping(year, referenceDate);
    }

    /** How far along they stand, from 0 to 1: a given part of them lies below it, to the person. */
    double share() {
        return (position + 0.5) / size;
    }

    /** A second reading, from 0 to 1, as even as the first and independent of it. */
    double spread() {
        return (position + 0.5) * GOLDEN_RATIO % 1;
    }

    /** Histories may depend on this, but not on the day itself: a later return of the same year then goes on from this one. */
    LocalDate endOfReferenceYear() {
        return LocalDate.of(referenceDate.getYear(), 12, 31);
    }

    int yearsBeforeReference() {
        return referenceDate.getYear() - year;
    }
}
