package uk.ehcqa.command.sen2.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.TODAY;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.content;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.file;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.headings;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.replacing;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.whole;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.command.sen2.CommandDatabase;
import uk.ehcqa.command.sen2.Sample;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.files.Text;
import uk.ehcqa.command.sen2.reading.ChildReading;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.command.sen2.reading.RecordReading;
import uk.ehcqa.command.sen2.reading.ReturnedPerson;

class CsvReturnTest {

    static ReturnRows rows;

    @BeforeAll
    static void database() {
        rows = new ReturnRows(CommandDatabase.create(), JsonMapper.shared());
    }

    @Test
    void joins_the_modules_by_person_and_request() {
        var people = people(whole());

        assertThat(people).hasSize(2);
        assertThat(places(people.getFirst())).containsExactly("1/3", "2/2");
        assertThat(places(people.getLast())).containsExactly("1/2", "2/3", "3/2", "4a/2", "5a/2");
        assertThat(ChildReading.of(people.getFirst().person(), TODAY).surname()).isEqualTo("Sample, the Second");
    }

    @Test
    void tells_the_same_as_the_xml_of_the_same_person() {
        var csv = people(whole()).getLast();
        var xml = Sample.person("""
            <Surname>Testchild</Surname><Forename>Ada</Forename><PersonBirthDate>2016-05-04</PersonBirthDate><Sex>F</Sex>
            <Ethnicity>WBRI</Ethnicity><PostCode>WR1 1AA</PostCode><UPN>A123456789012</UPN>
            <Requests>
              <ReceivedDate>2025-01-06</ReceivedDate>
              <RequestOutcomeDate>2025-02-17</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome>
              <Assessment><AssessmentOutcome>Y</AssessmentOutcome>
                <AssessmentOutcomeDate>2025-05-26</AssessmentOutcomeDate><Week20>1</Week20>
                <NamedPlan><StartDate>2025-05-26</StartDate><PB>1</PB></NamedPlan></Assessment>
              <ActivePlans><LastReview>2026-05-20</LastReview>
                <PlacementDetail><Res>R</Res></PlacementDetail></ActivePlans>
            </Requests>\
            """);

        var reading = new RecordReading(TODAY);
        var child = ChildReading.of(xml.person(), TODAY);
        var expected = reading.read(xml.requests().getFirst(), child);
        assertThat(ChildReading.of(csv.person(), TODAY)).isEqualTo(child);
        var read = reading.read(csv.requests().getFirst(), child);
        assertThat(read.request()).isEqualTo(expected.request());
        assertThat(read.assessment()).isEqualTo(expected.assessment());
        assertThat(read.plan()).isEqualTo(expected.plan());
        assertThat(read.review()).isEqualTo(expected.review());
        assertThat(read.named().arrangements()).isEqualTo(expected.named().arrangements());
        assertThat(read.active().arrangements()).isEqualTo(expected.active().arrangements());
    }

    @Test
    void tolerates_order_case_space_and_the_names_of_the_xml() {
        var persons = """
            \ufeff  forename ,PERSONBIRTHDATE,surname,PersonID
            Ada,2016-05-04,Testchild,7
            ,,,
            """;

        var people = people(with(1, persons));

        assertThat(people.getLast().rows().getFirst().items())
                .isEqualTo(Map.of(
                        Item.PERSON_ID, "7",
                        Item.SURNAME, "Testchild",
                        Item.FORENAME, "Ada",
                        Item.BIRTH_DATE, "2016-05-04"));
    }

    @Test
    void knows_the_headings_that_the_template_prints_with_remarks() {
        var persons = """
            "Person ID

            (This must be a unique ID for each Person record)",Surname,Forename,"Date of Birth
            (ccyy-mm-dd)"
            7,Testchild,Ada,2016-05-04
            """;

        assertThat(places(people(with(1, persons)).getLast())).startsWith("1/5");
    }

    @Test
    void says_which_headings_it_leaves_out() {
        var people = new CsvReturn(withColumn(1, "Nickname"), rows).people();

        assertThat(people.ignored())
                .isEqualTo(Map.of(
                        "Person/Nickname", 1L,
                        "Requests/Initial Request Whilst In RYA", 1L,
                        "Requests/New start date", 1L,
                        "Assessment/Other Mediation", 1L,
                        "Assessment/Other Tribunal", 1L));
        assertThat(people.header()).isNull();
    }

    @Test
    void joins_rows_whose_ids_differ_in_what_nobody_can_see() {
        var people = people(replacing(2, "7,71,", "\ufeff7\u200b,71,"));

        assertThat(places(people.getLast())).containsExactly("1/2", "2/3", "3/2", "4a/2", "5a/2");
    }

    @Test
    void takes_settings_and_needs_in_tables_of_their_own() {
        var files = new ArrayList<>(whole());
        files.add(Text.file("5b.csv", """
            Person ID,Requests Record ID,URN - Unique Reference Number,Placement Start Date
            7,71,999001,2025-06-01
            7,71,999002,2026-09-01
            """));
        files.add(Text.file("5c.csv", """
            Person ID,Requests Record ID,SEN Type of Need,"SEN Type of Need rank  (1=Primary, 2=Secondary)"
            7,71,ASD,1
            """));
        var person = people(files).getLast();

        var record =
                new RecordReading(TODAY).read(person.requests().getFirst(), ChildReading.of(person.person(), TODAY));

        assertThat(record.active().needs()).containsExactly("ASD");
        assertThat(record.active().placements()).hasSize(2);
    }

    @Test
    void keeps_people_together_over_the_pages_in_which_it_reads_them() {
        var persons = new StringBuilder("Person ID,Surname,Forename\n");
        var requests = new StringBuilder("Person ID,Requests Record ID,ReceivedDate\n");
        IntStream.range(0, 1_500).forEach(id -> {
            persons.append(id).append(",Sample,Demo\n");
            IntStream.range(0, 3).forEach(number -> requests.append(id + "," + id + "-" + number + ",2025-01-06\n"));
        });
        var files = with(1, persons.toString());
        files.set(1, file(2, requests.toString()));
        IntStream.rangeClosed(3, 5).forEach(module -> files.set(module - 1, file(module, headings(module))));

        var people = people(files);

        assertThat(people).hasSize(1_500);
        assertThat(people).allSatisfy(person -> {
            assertThat(person.rows()).hasSize(1);
            assertThat(person.requests()).hasSize(3);
        });
    }

    @Test
    void leaves_nothing_behind() {
        try (var whole = new CsvReturn(whole(), rows)) {
            whole.people();
        }

        assertThat(rows.pageAfter(null)).isEmpty();
    }

    /** The module with one more column, which is empty. */
    private static List<ReturnFile> withColumn(int module, String heading) {
        var lines = content(module).lines().toList();
        var rows = lines.stream().skip(1).map(row -> row + ",");
        return with(
                module,
                Stream.concat(Stream.of(lines.getFirst() + "," + heading), rows)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static List<String> places(ReturnedPerson person) {
        return person.reported()
                .map(row -> row.group().table() + "/" + row.line())
                .toList();
    }

    private static List<ReturnedPerson> people(List<ReturnFile> files) {
        var all = new ArrayList<ReturnedPerson>();
        new CsvReturn(files, rows).people().forEachRemaining(all::add);
        return all;
    }
}
