package uk.ehcqa.standalone.demonstration.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;

/**
 * Which numbers somebody has: a unique pupil number or the reason why not, and a unique learner number.
 *
 * @param upnUnknown the code of the reason, or null with a UPN
 */
public record Numbering(@Nullable String upnUnknown, boolean hasUln) {

    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String NOT_YET_AT_SCHOOL = "UN1";
    private static final String NO_FURTHER_ACTION = "UN10";
    private static final Weighted<String> REASONS =
            Weighted.of(3, "UN2").and(3, "UN3").and(1, "UN5").and(3, "UN8").and(1, "UN9");

    public static Numbering of(LocalDate birthDate, LocalDate referenceDate, boolean cameToNothing, Draw draw) {
        var age = Period.between(birthDate, referenceDate).getYears();
        return new Numbering(upnUnknown(age, cameToNothing, draw), age >= 14);
    }

    /** Somebody who has been at school for years. */
    public static Numbering known() {
        return new Numbering(null, true);
    }

    private static @Nullable String upnUnknown(int age, boolean cameToNothing, Draw draw) {
        if (age < 5) {
            return draw.chance(0.6) ? NOT_YET_AT_SCHOOL : null;
        }
        if (!draw.chance(0.03)) {
            return null;
        }
        return cameToNothing ? NO_FURTHER_ACTION : draw.from(REASONS);
    }

    /** Well formed, with its check letter, but of authority 999 and of a school number far below any that is in use. */
    static String upn(int number) {
        var digits = "999" + String.format(Locale.ROOT, "%09d", number);
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            sum += (place + 2) * (digits.charAt(place) - '0');
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
    }

    static String uln(int number) {
        return String.format(Locale.ROOT, "99%08d", number);
    }
}
