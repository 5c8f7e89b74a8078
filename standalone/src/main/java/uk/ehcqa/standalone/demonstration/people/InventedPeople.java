package uk.ehcqa.standalone.demonstration.people;

import java.time.LocalDate;
import java.time.MonthDay;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;
import uk.ehcqa.standalone.demonstration.sen2.PersonDetails;

/**
 * People who do not exist, told apart by a number. No two numbers have one name and one birthday, so that the import can
 * always tell them apart, unless a look-alike is asked for.
 */
public final class InventedPeople {

    private static final Weighted<String> SEXES = Weighted.of(69, "M").and(31, "F");
    private static final Weighted<String> ETHNICITIES = Weighted.of(800, "WBRI")
            .and(40, "WOTH")
            .and(22, "MWBC")
            .and(16, "MWAS")
            .and(16, "MOTH")
            .and(34, "APKN")
            .and(12, "AIND")
            .and(10, "ABAN")
            .and(12, "BAFR")
            .and(8, "BCRB")
            .and(6, "WROM")
            .and(14, "OOTH")
            .and(10, "REFU");

    private static final int NAMES = Names.FORENAMES.size() * Names.SURNAMES.size();
    private static final int BIRTHDAYS = 365;
    /** Numbers above this would bring a name and a birthday back. */
    public static final int MOST = NAMES * BIRTHDAYS;

    private InventedPeople() {}

    /** The birth date of somebody who is of this age on this day. */
    public static LocalDate birthDate(int number, int age, LocalDate on) {
        var birthday = birthday(number);
        var latest = birthday.atYear(on.getYear() - age);
        return latest.plusYears(age).isAfter(on) ? latest.minusYears(1) : latest;
    }

    /**
     * Somebody's details.
     *
     * @param numbers which person this is, from whom the pupil and learner numbers and the postcode follow
     * @param name the number whose name it bears: another's for a look-alike
     */
    public static PersonDetails details(int numbers, int name, LocalDate birthDate, Numbering numbering, Draw draw) {
        var scattered = scattered(name);
        return new PersonDetails(
                Names.SURNAMES.get(scattered % Names.SURNAMES.size()),
                Names.FORENAMES.get(scattered / Names.SURNAMES.size()),
                birthDate,
                draw.from(SEXES),
                draw.from(ETHNICITIES),
                postcode(draw),
                numbering.upnUnknown() == null ? Numbering.upn(numbers) : null,
                numbering.hasUln() ? Numbering.uln(numbers) : null,
                numbering.upnUnknown());
    }

    static MonthDay birthday(int number) {
        var dayOfYear = 1 + (scattered(number) * 97 + number / NAMES * 151) % BIRTHDAYS;
        return MonthDay.from(LocalDate.ofYearDay(2001, dayOfYear));
    }

    /** Neighbouring numbers bear names that are far apart. 2969 shares no factor with the number of names. */
    static int scattered(int number) {
        return (int) (number % NAMES * 2969L % NAMES);
    }

    /** No postcode area is called ZZ. */
    private static String postcode(Draw draw) {
        return "ZZ" + draw.between(1, 99) + " " + draw.between(1, 9) + "ZZ";
    }
}
