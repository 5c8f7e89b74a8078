package uk.ehcqa.shared.casework;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.privacy.Erased;

/**
 * The personal details of the child or young person a case is about: the items of SEN2 module 1. All of it is personal
 * data, and none of it may reach a log, a URL or an error message.
 *
 * @param ethnicity the DfE code, as the return gives it
 * @param upn the unique pupil number
 * @param uln the unique learner number
 * @param upnUnknown the SEN2 code (UN1, UN2, ...) that says why there is no UPN
 */
public record Child(
        String surname,
        String forename,
        LocalDate birthDate,
        Sex sex,
        @Nullable String ethnicity,
        @Nullable String postcode,
        @Nullable String upn,
        @Nullable String uln,
        @Nullable String upnUnknown) {

    /** The form of a DfE code of an ethnicity. */
    public static final String ETHNICITY = "[A-Z]{1,10}";

    /** Stands where the details were erased. It looks like nobody, and no rule is to be asked about it. */
    public static final Child ERASED =
            new Child(Erased.WORDS, "", LocalDate.of(1, 1, 1), Sex.NOT_KNOWN, null, null, null, null, null);

    /** Whether a text can be a name: it has a letter, of whatever script. */
    public static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    public String fullName() {
        return (forename + " " + surname).strip();
    }

    public boolean wasErased() {
        return equals(ERASED);
    }

    /** These details with whatever changed from one return to the next, and nothing else. */
    public Child takingChanges(Child before, Child after) {
        return new Child(
                changed(surname, before.surname, after.surname),
                changed(forename, before.forename, after.forename),
                changed(birthDate, before.birthDate, after.birthDate),
                changed(sex, before.sex, after.sex),
                changed(ethnicity, before.ethnicity, after.ethnicity),
                changed(postcode, before.postcode, after.postcode),
                changed(upn, before.upn, after.upn),
                changed(uln, before.uln, after.uln),
                changed(upnUnknown, before.upnUnknown, after.upnUnknown));
    }

    private static <T extends @Nullable Object> T changed(T held, T before, T after) {
        return Objects.equals(before, after) ? held : after;
    }

    /** Keeps personal details out of logs and messages, whoever prints this by accident. */
    @Override
    public String toString() {
        return "Child[personal details withheld]";
    }
}
