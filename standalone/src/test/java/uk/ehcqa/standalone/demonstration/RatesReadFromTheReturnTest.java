package uk.ehcqa.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.standalone.demonstration.RatesReadFromTheReturn.Notices;
import uk.ehcqa.standalone.demonstration.RatesReadFromTheReturn.PlansIssued;

class RatesReadFromTheReturnTest {

    static final String RECEIVED = "<ReceivedDate>2025-01-06</ReceivedDate>";
    static final String AGREED =
            RECEIVED + "<RequestOutcome>Y</RequestOutcome><RequestOutcomeDate>2025-02-17</RequestOutcomeDate>";
    static final String REFUSED =
            RECEIVED + "<RequestOutcome>N</RequestOutcome><RequestOutcomeDate>2025-02-18</RequestOutcomeDate>";

    @ParameterizedTest
    @CsvSource({
        "2025-05-26, 1, 0, 0",
        "2025-05-27, 0, 1, 0",
        "2026-01-05, 0, 1, 0",
        "2026-01-06, 0, 0, 1",
    })
    void put_a_plan_where_its_days_from_receipt_belong(String issued, int inTime, int later, int muchLater)
            throws XMLStreamException {
        var rates = rates(AGREED + assessment("Y", issued, ""));

        var year = Integer.parseInt(issued.substring(0, 4));
        assertThat(rates.plansIssued(year)).isEqualTo(new PlansIssued(1, inTime, 1, inTime, later, muchLater, 0));
    }

    @Test
    void leave_an_excepted_plan_out_of_one_rate_even_when_it_was_in_time() throws XMLStreamException {
        var rates = rates(
                AGREED + assessment("Y", "2025-05-20", "<Week20>1</Week20>"),
                AGREED + assessment("Y", "2025-06-20", "<Week20>0</Week20>"));

        assertThat(rates.plansIssued(2025)).isEqualTo(new PlansIssued(2, 1, 1, 0, 1, 0, 0));
        assertThat(rates.plansIssued(YearMonth.of(2025, 5))).isEqualTo(new PlansIssued(1, 1, 0, 0, 0, 0, 0));
        assertThat(rates.plansIssued(YearMonth.of(2025, 6))).isEqualTo(new PlansIssued(1, 0, 1, 0, 1, 0, 0));
    }

    @Test
    void count_a_plan_after_an_overturned_refusal_apart() throws XMLStreamException {
        var rates = rates(
                REFUSED + "<RequestTribunal>1</RequestTribunal>" + assessment("Y", "2025-11-03", ""),
                AGREED
                        + assessment(
                                "N",
                                "2025-04-28",
                                "<AssessmentMediation>1</AssessmentMediation>"
                                        + "<NamedPlan><StartDate>2025-10-01</StartDate></NamedPlan>"));

        assertThat(rates.plansIssued(2025)).isEqualTo(new PlansIssued(0, 0, 0, 0, 0, 0, 2));
    }

    @Test
    void count_no_plan_that_the_authority_did_not_assess_for() throws XMLStreamException {
        var rates = rates(
                "<RequestOutcome>H</RequestOutcome><Assessment><AssessmentOutcome>H</AssessmentOutcome>"
                        + "<NamedPlan><StartDate>2025-03-03</StartDate></NamedPlan></Assessment>",
                AGREED + "<Exported>1</Exported>" + assessment("W", "2025-04-01", ""));

        assertThat(rates.plansIssued(2025)).isEqualTo(new PlansIssued(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void count_the_first_decision_and_the_first_notice_whatever_came_after() throws XMLStreamException {
        var rates = rates(
                AGREED + assessment("N", "2025-04-28", ""),
                AGREED + assessment("N", "2025-04-29", "<AssessmentTribunal>1</AssessmentTribunal>"),
                REFUSED + "<RequestMediation>1</RequestMediation>",
                RECEIVED + "<RequestOutcome>W</RequestOutcome><RequestOutcomeDate>2025-01-10</RequestOutcomeDate>");

        assertThat(rates.requestsReceived(2025)).isEqualTo(4);
        assertThat(rates.decisions(2025)).isEqualTo(new Notices(3, 2));
        assertThat(rates.noPlanNotices(2025)).isEqualTo(new Notices(2, 1));
    }

    @Test
    void hold_open_what_has_neither_been_refused_nor_withdrawn_nor_issued() throws XMLStreamException {
        var rates = rates(
                RECEIVED + "<RequestOutcome>A</RequestOutcome>",
                AGREED,
                AGREED + assessment("A", "", ""),
                AGREED + assessment("Y", "", ""),
                AGREED + "<Exported>1</Exported>",
                AGREED + assessment("Y", "2025-05-26", ""),
                AGREED + assessment("W", "2025-05-26", ""),
                REFUSED);

        assertThat(rates.daysOpen()).containsExactly(146L, 146L, 146L, 146L);
        assertThat(rates.openByWeek()).containsOnlyKeys(21L).containsValue(4L);
    }

    static String assessment(String outcome, String date, String more) {
        return "<Assessment><AssessmentOutcome>" + outcome + "</AssessmentOutcome><AssessmentOutcomeDate>" + date
                + "</AssessmentOutcomeDate>" + more + "</Assessment>";
    }

    static RatesReadFromTheReturn rates(String... requests) throws XMLStreamException {
        var xml = new StringBuilder("<Message><Header><CollectionDetails><ReferenceDate>2025-06-01</ReferenceDate>"
                + "</CollectionDetails></Header><Persons>");
        for (var request : requests) {
            xml.append("<Person><Surname>Testchild</Surname><Requests>")
                    .append(request)
                    .append("</Requests></Person>");
        }
        xml.append("</Persons></Message>");
        return RatesReadFromTheReturn.of(new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
