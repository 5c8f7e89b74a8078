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

    /** With a plan that was made in time, and reviewed. */
    public static final String ADA = """
            <Person><Surname>Testchild</Surname><Forename>Ada</Forename><PersonBirthDate>2016-05-04</PersonBirthDate>
              <PostCode>WR1 1AA</PostCode><UPN>A123456789012</UPN>
              <Requests><ReceivedDate>2025-01-06</ReceivedDate><RequestOutcome>Y</RequestOutcome>
                <RequestOutcomeDate>2025-02-17</RequestOutcomeDate>
                <Assessment>
                  <AssessmentOutcome>Y</AssessmentOutcome>
                  <AssessmentOutcomeDate>2025-05-26</AssessmentOutcomeDate>
                  <NamedPlan><StartDate>2025-05-26</StartDate></NamedPlan></Assessment>
                <ActivePlans><ReviewMeeting>2026-04-10</ReviewMeeting><ReviewOutcome>M</ReviewOutcome>
                  <LastReview>2026-05-01</LastReview></ActivePlans>
              </Requests>
            </Person>
            """;

    /** Without a number; refused once, and waiting for the next decision. */
    public static final String BEN = """
            <Person><Surname>Sample</Surname><Forename>Ben</Forename><PersonBirthDate>2012-02-01</PersonBirthDate>
              <Requests><ReceivedDate>2024-03-04</ReceivedDate><RequestOutcome>N</RequestOutcome>
                <RequestOutcomeDate>2024-04-15</RequestOutcomeDate></Requests>
              <Requests><ReceivedDate>2026-11-02</ReceivedDate><RequestOutcome>A</RequestOutcome></Requests>
            </Person>
            """;

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
