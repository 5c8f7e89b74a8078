package uk.ehcqa.command.sen2;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import uk.ehcqa.command.sen2.files.Text;
import uk.ehcqa.command.sen2.reading.ReturnedPerson;
import uk.ehcqa.command.sen2.xml.XmlReturn;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;

/** Returns of invented people, and what is refused of them. */
public final class Sample {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Sample() {}

    public static Text message(String persons) {
        return Text.file(
                "return.xml",
                "<Message><Header><Collection>SEN2</Collection><LEA>999</LEA></Header>\n<Persons>\n" + persons
                        + "</Persons></Message>");
    }

    /** A person whose element begins on line 3. */
    public static ReturnedPerson person(String items) {
        try (var people = new XmlReturn(message("<Person>" + items + "</Person>")).people()) {
            return people.next();
        }
    }

    public static RefusalDetails refusal(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action).details();
    }

    public static RefusalDetails refusal(String code, String item, String table, String line) {
        return new RefusalDetails(code, item, Map.of("item", item, "table", table, "line", line));
    }
}
