package uk.ehcqa.command.sen2.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.LearnerNumber;
import uk.ehcqa.shared.casework.PupilNumber;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.sen2.imports.ItemRefusal;

/** Reads the personal details in a row of module 1. */
public final class ChildReading {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cntrl}");
    private static final Pattern UPN = Pattern.compile(PupilNumber.FORM);
    private static final Pattern ULN = Pattern.compile(LearnerNumber.FORM);
    private static final Pattern ETHNICITY = Pattern.compile(Child.ETHNICITY);
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}\\d[A-Z0-9]?) ?(\\d[A-Z]{2})");

    private ChildReading() {}

    public static Child of(Row person, LocalDate today) {
        return new Child(
                name(person, Item.SURNAME),
                name(person, Item.FORENAME),
                person.needed(Item.BIRTH_DATE, person.pastDate(Item.BIRTH_DATE, today)),
                Objects.requireNonNullElse(person.code(Item.SEX, Codes.SEX), Sex.NOT_KNOWN),
                person.formed(Item.ETHNICITY, ETHNICITY),
                postcode(person),
                person.formed(Item.UPN, UPN),
                LearnerNumber.normalised(person.formed(Item.ULN, ULN)),
                person.code(Item.UPN_UNKNOWN, Codes.UPN_UNKNOWN));
    }

    private static String name(Row person, Item item) {
        var name = person.needed(item, person.text(item));
        var plain = SPACES.matcher(name).replaceAll(" ");
        if (CONTROL_CHARACTER.matcher(plain).find() || !Child.isName(plain)) {
            throw person.refused(ItemRefusal.FORM_WRONG, item);
        }
        return plain;
    }

    /** As it is written on letters; anything else that stands in its place, such as "ABROAD", is left as it is. */
    private static @Nullable String postcode(Row person) {
        var text = person.text(Item.POSTCODE);
        if (text == null) {
            return null;
        }
        var code = SPACES.matcher(text).replaceAll(" ").toUpperCase(Locale.ROOT);
        return POSTCODE.matcher(code).replaceFirst("$1 $2");
    }
}
