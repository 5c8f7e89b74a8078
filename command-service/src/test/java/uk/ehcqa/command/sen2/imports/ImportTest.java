package uk.ehcqa.command.sen2.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.ADA;
import static uk.ehcqa.command.sen2.Sample.BEN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.command.sen2.Sample;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.sen2.imports.FindImport;
import uk.ehcqa.shared.sen2.imports.FindImportRows;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.ImportRow;
import uk.ehcqa.shared.sen2.imports.ImportState;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

@CommandService
class ImportTest {

    static final Identity DATA_OFFICER = new Identity("Data officer", Role.DATA_OFFICER, null);

    @TempDir
    Path folder;

    @Autowired
    Sen2Imports imports;

    @Autowired
    ImportReports reports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void emptyTheStore() {
        jdbc.sql("truncate event_store.event, command.child, command.sen2_import cascade")
                .update();
    }

    @Test
    void tells_the_history_of_each_case_at_its_business_dates() throws Exception {
        var report = imported(ADA + BEN);

        assertThat(report.state()).isEqualTo(ImportState.FINISHED);
        assertThat(report.people()).isEqualTo(2);
        assertThat(report.peopleDone()).isEqualTo(2);
        assertThat(counts(report))
                .containsExactlyInAnyOrder(
                        "PERSON TAKEN 2",
                        "REQUEST TAKEN 3",
                        "ASSESSMENT TAKEN 1",
                        "NAMED_PLAN TAKEN 1",
                        "ACTIVE_PLAN TAKEN 1");
        assertThat(events())
                .contains(
                        "RequestReceived 2025-01-06",
                        "AssessmentAgreed 2025-02-17",
                        "FinalPlanSent 2025-05-26",
                        "ReviewMeetingHeld 2026-04-10",
                        "AssessmentRefused 2024-04-15",
                        "RequestReceived 2026-11-02");
    }

    @Test
    void acts_for_whoever_started_it() throws Exception {
        imported(ADA);

        assertThat(jdbc.sql("select distinct metadata ->> 'user' from event_store.event")
                        .query(String.class)
                        .list())
                .containsExactly("Data officer");
    }

    @Test
    void adds_nothing_the_second_time() throws Exception {
        imported(ADA + BEN);
        var before = events();

        var again = imported(ADA + BEN);

        assertThat(events()).isEqualTo(before);
        assertThat(counts(again))
                .containsExactlyInAnyOrder(
                        "PERSON ALREADY_KNOWN 2",
                        "REQUEST ALREADY_KNOWN 3",
                        "ASSESSMENT ALREADY_KNOWN 1",
                        "NAMED_PLAN ALREADY_KNOWN 1",
                        "ACTIVE_PLAN ALREADY_KNOWN 1");
    }

    @Test
    void adds_what_is_new_next_month_and_nothing_else() throws Exception {
        imported(ADA + BEN);
        var before = events();
        var decided = "<RequestOutcome>Y</RequestOutcome><RequestOutcomeDate>2026-11-20</RequestOutcomeDate>";

        var nextMonth = imported(ADA + BEN.replace("<RequestOutcome>A</RequestOutcome>", decided));

        assertThat(events()).hasSize(before.size() + 1).contains("AssessmentAgreed 2026-11-20");
        assertThat(counts(nextMonth)).contains("REQUEST TAKEN 1", "REQUEST ALREADY_KNOWN 2");
    }

    @Test
    void leaves_the_details_alone_that_a_return_of_a_later_day_gave() throws Exception {
        importedAsOf("2026-10-01", ADA);
        importedAsOf("2026-11-01", ADA.replace("WR1 1AA", "WR2 2BB"));

        importedAsOf("2026-10-01", ADA);

        assertThat(jdbc.sql("select postcode from command.child")
                        .query(String.class)
                        .single())
                .isEqualTo("WR2 2BB");
    }

    @Test
    void takes_back_an_exception_that_a_later_return_no_longer_tells_of() throws Exception {
        var yes = ADA.replace("</AssessmentOutcomeDate>", "</AssessmentOutcomeDate><Week20>1</Week20>");
        var no = yes.replace("<Week20>1</Week20>", "<Week20>0</Week20>");
        importedAsOf("2026-10-01", yes);
        importedAsOf("2026-11-01", no);
        assertThat(events()).contains("ReturnedExceptionWithdrawn ");
        var before = events();

        assertThat(counts(importedAsOf("2026-11-01", no))).allMatch(count -> count.contains("ALREADY_KNOWN"));
        var older = importedAsOf("2026-10-01", yes);

        assertThat(events()).isEqualTo(before);
        assertThat(counts(older)).contains("ASSESSMENT LEFT_ALONE 1", "REQUEST ALREADY_KNOWN 1");
        assertThat(rows(older).stream().filter(row -> row.outcome() == RowOutcome.LEFT_ALONE))
                .extracting(ImportRow::sentence)
                .containsExactly(
                        "A return that describes a later day says something else, which stands. There is nothing to"
                                + " do.");
    }

    @Test
    void says_once_that_a_return_describes_a_day_to_come() throws Exception {
        assertThat(importedAsOf("2026-11-23", ADA).notice()).isNull();
        assertThat(importedAsOf("2026-11-24", ADA).notice())
                .isEqualTo("This return describes a day that had not come when it was imported: its reference date is"
                        + " 24 November 2026. Dates after the day of the import were refused. Check the reference"
                        + " date, or import the return again on that day.");
    }

    @Test
    void refuses_one_request_whole_and_takes_the_others() throws Exception {
        var report = imported(ADA + BEN.replace("2024-04-15", "2024-04-31"));

        assertThat(counts(report))
                .containsExactlyInAnyOrder(
                        "PERSON TAKEN 2",
                        "REQUEST TAKEN 2",
                        "REQUEST REFUSED 1",
                        "ASSESSMENT TAKEN 1",
                        "NAMED_PLAN TAKEN 1",
                        "ACTIVE_PLAN TAKEN 1");
        assertThat(events()).contains("RequestReceived 2026-11-02").doesNotContain("RequestReceived 2024-03-04");
    }

    @Test
    void refuses_everything_that_hangs_on_a_request_for_one_wrong_item() throws Exception {
        var report = imported(ADA.replace("2025-05-26</Ass", "2025-02-30</Ass"));

        assertThat(rows(report)).hasSize(5).allSatisfy(row -> {
            assertThat(row.reason()).isEqualTo("DATE_IMPOSSIBLE");
            assertThat(row.item()).isEqualTo("AssessmentOutcomeDate");
            assertThat(row.sentence())
                    .isEqualTo(
                            "A date does not exist, is of no year from 1900 to 2100, or is not written as year-month-day:"
                                    + " AssessmentOutcomeDate,"
                                    + " module 3, line 7. Correct it in the system the return comes from.");
        });
        assertThat(events()).isEmpty();
    }

    @Test
    void passes_on_what_the_case_refuses() throws Exception {
        var report = imported(ADA.replace(
                "<AssessmentOutcome>Y</AssessmentOutcome>\n"
                        + "      <AssessmentOutcomeDate>2025-05-26</AssessmentOutcomeDate>",
                "<AssessmentOutcome>N</AssessmentOutcome>"));

        assertThat(rows(report))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reason()).isEqualTo("ASSESSMENT_OUTCOME_DATE_NEEDED"));
        assertThat(events()).isEmpty();
    }

    @Test
    void says_which_case_differs_from_the_return() throws Exception {
        imported(ADA);

        var report = imported(ADA.replace("2025-05-26</Ass", "2025-05-23</Ass"));

        assertThat(rows(report)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.reason()).isEqualTo("DIFFERS_FROM_WHAT_IS_RECORDED");
            assertThat(row.caseReference()).isEqualTo(reference());
        });
    }

    @Test
    void takes_nothing_of_a_file_that_breaks_off() throws Exception {
        var whole = Sample.message(ADA).content();

        var report = imported(UploadedReturn.of(List.of(file(whole.replace("</Persons>", "")))));

        assertThat(report.state()).isEqualTo(ImportState.REFUSED);
        assertThat(report.refusal()).isEqualTo("XML_MALFORMED");
        assertThat(report.sentence()).contains("it goes wrong in line");
        assertThat(events()).isEmpty();
        assertThat(report.counts()).isEmpty();
    }

    @Test
    void merges_nobody_by_guess() throws Exception {
        var elsewhere = BEN.replaceFirst("<Requests>", "<PostCode>WR9 9ZZ</PostCode><Requests>");

        assertThat(rows(imported(BEN + elsewhere)))
                .extracting(ImportRow::reason)
                .containsOnly("LOOKS_LIKE_ANOTHER_IN_RETURN");

        imported(BEN);
        assertThat(rows(imported(elsewhere))).isNotEmpty().allSatisfy(row -> {
            assertThat(row.reason()).isEqualTo("LOOKS_LIKE_ANOTHER_CASE");
            assertThat(row.caseReference()).isEqualTo(reference());
        });
    }

    @Test
    void merges_nobody_whose_name_is_only_much_the_same() throws Exception {
        imported(BEN.replace("<Surname>Sample</Surname>", "<Surname>O'Sample</Surname>"));

        for (var surname : List.of("OSample", "O Sample", "O’Sample", "Ø'Sample")) {
            var again = imported(BEN.replace("<Surname>Sample</Surname>", "<Surname>" + surname + "</Surname>"));
            assertThat(rows(again))
                    .as(surname)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.reason()).isEqualTo("LOOKS_LIKE_ANOTHER_CASE"));
        }
    }

    @Test
    void finds_again_whoever_has_no_number_and_a_plan_older_than_the_records() throws Exception {
        var old = """
            <Person><Surname>Example</Surname><Forename>Cy</Forename><PersonBirthDate>2009-02-01</PersonBirthDate>
              <Requests><RequestOutcome>H</RequestOutcome><Assessment><AssessmentOutcome>H</AssessmentOutcome>
                <NamedPlan><StartDate>2018-01-08</StartDate></NamedPlan></Assessment></Requests></Person>
            """;
        imported(old);
        var before = events();

        var again = imported(old);

        assertThat(events()).isEqualTo(before).contains("EarlierPlanRecorded 2018-01-08");
        assertThat(counts(again)).isNotEmpty().allMatch(count -> count.contains("ALREADY_KNOWN"));
    }

    @Test
    void keeps_no_name_and_no_date_of_birth_in_its_report() throws Exception {
        imported(ADA + BEN.replace("2012-02-01", "2012-02-31"));

        var everything = jdbc.sql("select string_agg(r::text, ' ') from command.sen2_import_row r")
                .query(String.class)
                .single();
        assertThat(everything).doesNotContain("Testchild", "Ada", "Sample", "2016-05-04", "2012-02");
    }

    @Test
    void leaves_files_alone_that_are_somebody_elses() throws Exception {
        imported(ADA);

        assertThat(folder.resolve("return.xml")).exists();
    }

    private ImportReport importedAsOf(String day, String persons) throws Exception {
        var content = Sample.message(persons)
                .content()
                .replace("</Header>", "<ReferenceDate>" + day + "</ReferenceDate></Header>");
        return imported(UploadedReturn.of(List.of(file(content))));
    }

    private ImportReport imported(String persons) throws Exception {
        return imported(UploadedReturn.of(List.of(file(Sample.message(persons).content()))));
    }

    private ImportReport imported(UploadedReturn upload) throws InterruptedException {
        var importId = imports.start(upload, DATA_OFFICER);
        assertThat(imports.awaitEnd(importId, Duration.ofSeconds(60))).isTrue();
        return reports.find(new FindImport(importId)).orElseThrow();
    }

    private Path file(String content) throws Exception {
        return Files.writeString(folder.resolve("return.xml"), content);
    }

    private List<ImportRow> rows(ImportReport report) {
        return reports.rows(new FindImportRows(report.importId(), null, null, 1))
                .rows();
    }

    private static List<String> counts(ImportReport report) {
        return report.counts().stream()
                .map(count -> count.module() + " " + count.outcome() + " " + count.rows())
                .toList();
    }

    private String reference() {
        return jdbc.sql("select reference from command.child")
                .query(String.class)
                .single();
    }

    /** Type and business date of each event. */
    private List<String> events() {
        return jdbc.sql("""
            select payload_type || ' ' || coalesce(
                payload ->> 'receivedOn', payload ->> 'notifiedOn', payload ->> 'sentOn',
                payload ->> 'heldOn', payload ->> 'startedOn', '')
            from event_store.event order by global_index\
            """).query((row, number) -> row.getString(1)).list();
    }
}
