package uk.ehcqa.command.sen2.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.TODAY;
import static uk.ehcqa.command.sen2.Sample.person;
import static uk.ehcqa.command.sen2.Sample.refusal;
import static uk.ehcqa.command.sen2.reading.ChildReadingTest.ADA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.Placement;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.sen2.ReturnedOutcome;
import uk.ehcqa.shared.sen2.ReturnedRecord;

class RecordReadingTest {

    @Test
    void takes_every_item_that_tells_of_the_case() {
        var record = read("""
            <ReceivedDate>2023-01-09</ReceivedDate><RequestSource>2</RequestSource><RYA>0</RYA>
            <RequestOutcomeDate>2023-02-20</RequestOutcomeDate><RequestOutcome>N</RequestOutcome>
            <RequestMediation>1</RequestMediation><RequestTribunal>false</RequestTribunal><Exported>N</Exported>
            <Assessment>
              <AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>2023-05-29</AssessmentOutcomeDate>
              <AssessmentMediation>0</AssessmentMediation><AssessmentTribunal>1</AssessmentTribunal><Week20>true</Week20>
              <NamedPlan>
                <StartDate>2023-05-30</StartDate><PlanRes>R</PlanRes><PB>1</PB>
                <CeaseDate>2026-07-31</CeaseDate><CeaseReason>3</CeaseReason>
                <PlanDetail><URN>999001</URN></PlanDetail>
              </NamedPlan>
            </Assessment>
            <ActivePlans>
              <TransferLA>886</TransferLA><ReviewMeeting>2024-04-10</ReviewMeeting>
              <ReviewOutcome>A</ReviewOutcome><LastReview>2024-05-01</LastReview>
              <PhaseTransferDueDate>2027-02-15</PhaseTransferDueDate>
              <PlacementDetail><URN>999002</URN><EntryDate>2023-09-01</EntryDate><Res>N</Res></PlacementDetail>
              <PlacementDetail><UKPRN>10099999</UKPRN><SENsetting>eyp</SENsetting></PlacementDetail>
              <SENneed><SENtype>SEMH</SENtype><SENtypeRank>2</SENtypeRank></SENneed>
              <SENneed><SENtype>ASD</SENtype><SENtypeRank>1</SENtypeRank></SENneed>
            </ActivePlans>\
            """);

        assertThat(record.request())
                .isEqualTo(new ReturnedRecord.Request(
                        LocalDate.of(2023, 1, 9),
                        RequestSource.EDUCATION_SETTING,
                        ReturnedOutcome.NO,
                        LocalDate.of(2023, 2, 20),
                        true,
                        false,
                        false));
        assertThat(record.assessment())
                .isEqualTo(new ReturnedRecord.Assessment(
                        ReturnedOutcome.YES, LocalDate.of(2023, 5, 29), false, true, true));
        assertThat(record.plan())
                .isEqualTo(new ReturnedRecord.NamedPlan(
                        LocalDate.of(2023, 5, 30), LocalDate.of(2026, 7, 31), CeaseReason.HIGHER_EDUCATION));
        assertThat(record.review())
                .isEqualTo(new ReturnedRecord.ActivePlan(
                        "886", LocalDate.of(2024, 4, 10), ReviewOutcome.AMEND, LocalDate.of(2024, 5, 1)));
        assertThat(record.named())
                .isEqualTo(new PlanParticulars(
                        LocalDate.of(2023, 5, 30),
                        List.of(),
                        List.of(),
                        Map.of("PlanRes", "R", "PB", "1"),
                        null,
                        null));
        assertThat(record.active())
                .isEqualTo(new PlanParticulars(
                        null,
                        List.of("ASD", "SEMH"),
                        List.of(
                                new Placement("999002", null, null, LocalDate.of(2023, 9, 1), null),
                                new Placement(null, "10099999", "EYP", null, null)),
                        Map.of("Res", "N"),
                        LocalDate.of(2027, 2, 15),
                        null));
    }

    @Test
    void takes_a_request_that_is_still_pending() {
        var record = read("<ReceivedDate>2026-11-02</ReceivedDate><RequestOutcome>A</RequestOutcome>");

        assertThat(record)
                .isEqualTo(new ReturnedRecord(
                        new ReturnedRecord.Request(
                                LocalDate.of(2026, 11, 2), null, ReturnedOutcome.PENDING, null, false, false, false),
                        null,
                        null,
                        null,
                        PlanParticulars.NONE,
                        PlanParticulars.NONE));
    }

    @Test
    void takes_the_setting_named_in_a_plan_when_no_placement_is_given() {
        var record = read("""
            <RequestOutcome>H</RequestOutcome><Assessment><AssessmentOutcome>H</AssessmentOutcome>
            <NamedPlan><StartDate>2019-01-07</StartDate><PlanDetail><URN>999001</URN></PlanDetail></NamedPlan>
            </Assessment>\
            """);

        assertThat(record.named().placements()).containsExactly(new Placement("999001", null, null, null, null));
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(nullValues = "-", textBlock = """
        <Week20>1</Week20>, true
        <Week20>0</Week20>, false
        <Week20></Week20>,  -
        <Other/>,           -
        """)
    void tells_that_no_exception_applies_from_saying_nothing_of_it(String week20, @Nullable Boolean says) {
        var record = read("""
            <ReceivedDate>2026-01-05</ReceivedDate><RequestOutcome>Y</RequestOutcome>
            <RequestOutcomeDate>2026-02-16</RequestOutcomeDate>
            <Assessment><AssessmentOutcome>A</AssessmentOutcome>%s</Assessment>\
            """.formatted(week20));

        assertThat(Objects.requireNonNull(record.assessment()).exceptionsApply())
                .isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <RequestOutcome>Q</RequestOutcome>                                  | CODE_UNKNOWN       | RequestOutcome
        <ReceivedDate>2025-02-30</ReceivedDate>                             | DATE_IMPOSSIBLE    | ReceivedDate
        <ReceivedDate>1825-02-28</ReceivedDate>                             | DATE_IMPOSSIBLE    | ReceivedDate
        <ReceivedDate>6 January 2025</ReceivedDate>                         | DATE_IMPOSSIBLE    | ReceivedDate
        <ReceivedDate>2026-11-24</ReceivedDate>                             | DATE_AFTER_TODAY   | ReceivedDate
        <ReceivedDate>2016-05-03</ReceivedDate><RequestOutcome>A</RequestOutcome> | DATES_OUT_OF_ORDER | ReceivedDate
        <RequestOutcome>Y</RequestOutcome><ReceivedDate>2025-01-06</ReceivedDate><RequestOutcomeDate>2025-01-05</RequestOutcomeDate> | DATES_OUT_OF_ORDER | RequestOutcomeDate
        <RequestOutcome>A</RequestOutcome><RequestSource>6</RequestSource>  | CODE_UNKNOWN       | RequestSource
        <RequestOutcome>A</RequestOutcome><RequestMediation>maybe</RequestMediation> | CODE_UNKNOWN | RequestMediation
        <ReceivedDate>2025-01-06</ReceivedDate>                             | ITEM_MISSING       | RequestOutcome
        """)
    void refuses_what_cannot_be_so_of_the_request(String items, String code, String item) {
        assertThat(refusal(() -> read(items))).isEqualTo(refusal(code, item, "2", "4"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <Assessment><Week20>1</Week20></Assessment>                                   | 3  | ITEM_MISSING       | AssessmentOutcome
        <Assessment><AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>2025-02-16</AssessmentOutcomeDate></Assessment> | 3 | DATES_OUT_OF_ORDER | AssessmentOutcomeDate
        <NamedPlan><StartDate>2027-01-01</StartDate></NamedPlan>                      | 4a | DATE_AFTER_TODAY   | StartDate
        <NamedPlan><CeaseReason>10</CeaseReason></NamedPlan>                          | 4a | CODE_UNKNOWN       | CeaseReason
        <NamedPlan><PlanDetail><URN>school</URN></PlanDetail></NamedPlan>             | 4b | FORM_WRONG         | URN
        <NamedPlan><PlanRes>Sample Hall</PlanRes></NamedPlan>                         | 4a | FORM_WRONG         | PlanRes
        <ActivePlans><TransferLA>88</TransferLA></ActivePlans>                        | 5a | FORM_WRONG         | TransferLA
        <ActivePlans><LastReview>2026-13-01</LastReview></ActivePlans>                | 5a | DATE_IMPOSSIBLE    | LastReview
        <ActivePlans><PlacementDetail><SENsetting>XYZ</SENsetting></PlacementDetail></ActivePlans> | 5b | CODE_UNKNOWN | SENsetting
        <ActivePlans><SENneed><SENtype>XYZ</SENtype></SENneed></ActivePlans>          | 5c | CODE_UNKNOWN       | SENtype
        """)
    void refuses_what_cannot_be_so_of_what_hangs_on_it(String rows, String table, String code, String item) {
        var request = "<ReceivedDate>2025-01-06</ReceivedDate><RequestOutcome>Y</RequestOutcome>"
                + "<RequestOutcomeDate>2025-02-17</RequestOutcomeDate>\n";

        assertThat(refusal(() -> read(request + rows))).isEqualTo(refusal(code, item, table, "5"));
    }

    @Test
    void refuses_two_rows_where_one_is_allowed() {
        var twice = "<ReceivedDate>2025-01-06</ReceivedDate><RequestOutcome>Y</RequestOutcome>"
                + "<Assessment><AssessmentOutcome>Y</AssessmentOutcome></Assessment>\n"
                + "<Assessment><AssessmentOutcome>N</AssessmentOutcome></Assessment>";

        assertThat(refusal(() -> read(twice)).code()).isEqualTo("MODULE_ROW_TWICE");
        assertThat(refusal(() -> read(twice)).facts()).isEqualTo(Map.of("table", "3", "line", "5"));
    }

    private static ReturnedRecord read(String request) {
        var person = person(ADA + "\n<Requests>" + request + "</Requests>");
        return new RecordReading(TODAY).read(person.requests().getFirst(), ChildReading.of(person.person(), TODAY));
    }
}
