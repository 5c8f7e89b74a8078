package uk.ehcqa.command.sen2.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.TODAY;
import static uk.ehcqa.command.sen2.Sample.refusal;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.content;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.file;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.headings;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.replacing;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.whole;
import static uk.ehcqa.command.sen2.csv.ModuleFiles.with;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.command.sen2.CommandDatabase;
import uk.ehcqa.command.sen2.files.ReturnFile;
import uk.ehcqa.command.sen2.files.Text;
import uk.ehcqa.command.sen2.reading.ChildReading;
import uk.ehcqa.command.sen2.reading.RecordReading;
import uk.ehcqa.command.sen2.reading.ReturnedPerson;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;

class CsvRefusalTest {

    static ReturnRows rows;

    @BeforeAll
    static void database() {
        rows = new ReturnRows(CommandDatabase.create(), JsonMapper.shared());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PERSON_MISSING     | 2 | 12,121,2026-10-05 | 13,121,2026-10-05 | 2/2
        PERSON_ID_MISSING  | 2 | 12,121,2026-10-05 | ,121,2026-10-05   | 2/2
        PERSON_ID_MISSING  | 1 | 7,Testchild       | ,Testchild        | 1/2
        PERSON_ID_TWICE    | 1 | 7,Testchild       | 12,Testchild      | 1/3
        """)
    void refuses_a_person_who_cannot_be_joined(String code, int module, String row, String changed, String place) {
        var refused = people(replacing(module, row, changed)).flatMap(person -> told(person::person));

        assertThat(refused).contains(code + " " + place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        REQUEST_MISSING    | 3 | 7,71,Y | 7,72,Y  | 3/2
        REQUEST_ID_MISSING | 3 | 7,71,Y | 7,,Y    | 3/2
        REQUEST_ID_TWICE   | 2 | 12,121 | 7,71    | 2/3
        """)
    void refuses_a_row_whose_request_cannot_be_told(String code, int module, String row, String changed, String place) {
        var reading = new RecordReading(TODAY);

        var refused = people(replacing(module, row, changed)).flatMap(person -> {
            var child = ChildReading.of(person.person(), TODAY);
            return person.requests().stream().flatMap(request -> told(() -> reading.read(request, child)));
        });

        assertThat(refused).contains(code + " " + place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        windows-1252 | CSV_NOT_UTF_8 | 3
        UTF-16       | CSV_IS_UTF_16 | 1
        UTF-16LE     | CSV_IS_UTF_16 | 1
        """)
    void refuses_other_encodings(String encoding, String code, String line) {
        var files = new ArrayList<>(whole());
        files.set(0, new Text("persons.csv", content(1), Charset.forName(encoding)));

        assertThat(refusal(() -> people(files)))
                .isEqualTo(new RefusalDetails(code, "file", Map.of("file", "persons.csv", "line", line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        7,Testchild,      | 7,"Testchild,      | 1
        ,,,,,UN8          | ,,,,,"UN8          | 2
        """)
    void refuses_a_file_whose_columns_cannot_be_trusted(String text, String changed, String lastGoodLine) {
        assertThat(refusal(() -> people(replacing(1, text, changed))))
                .isEqualTo(new RefusalDetails(
                        "CSV_MALFORMED", "file", Map.of("file", "module-1.csv", "line", lastGoodLine)));
    }

    @ParameterizedTest(name = "module {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        1 | 7,Testchild,Ada,2016-05-04,F,WBRI,WR1 1AA,A123456789012,, | 7,Testchild,Ada           | 1/2
        1 | 7,Testchild,                                              | 7,Testchild,extra,        | 1/2
        2 | 7,71,06/01/2025,0,17/02/2025,Y,0,0,,                      | 7,71,06/01/2025           | 2/3
        3 | 7,71,Y,2025-05-26,0,0,,,1                                 | 7,71,Y,2025-05-26,0,0,,1  | 3/2
        3 | 7,71,Y,2025-05-26,0,0,,,1                                 | 7,71,Y,2025-05-26,0,0,,,1, | 3/2
        5 | 7,71,,R,,2026-05-20                                       | 7,71,,R                   | 5a/2
        """)
    void refuses_a_row_that_does_not_fit_the_headings_with_what_hangs_on_it(
            int module, String row, String changed, String place) {
        var reading = new RecordReading(TODAY);

        var refused = people(replacing(module, row, changed))
                .flatMap(person -> told(() -> {
                    var child = ChildReading.of(person.person(), TODAY);
                    person.requests().forEach(request -> reading.read(request, child));
                }));

        assertThat(refused).containsExactly("VALUES_DO_NOT_FIT_HEADINGS " + place);
    }

    @Test
    void refuses_a_row_alone_that_is_too_short_to_say_whose_it_is() {
        var refused = people(replacing(3, "7,71,Y,2025-05-26,0,0,,,1", "7"))
                .flatMap(person -> told(() -> {
                    var child = ChildReading.of(person.person(), TODAY);
                    person.requests().forEach(request -> new RecordReading(TODAY).read(request, child));
                }));

        assertThat(refused).containsExactly("VALUES_DO_NOT_FIT_HEADINGS 3/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7,71,\"Y\n7,72,Y\",2025-05-26,0,0,,,1", "7,71,\"Y\n7,72,Y,2025-05-26\",0,0,,,1"})
    void refuses_a_file_in_which_a_quotation_mark_has_swallowed_a_row(String rows) {
        assertThat(code(replacing(3, "7,71,Y,2025-05-26,0,0,,,1", rows))).isEqualTo("CSV_MALFORMED");
    }

    @Test
    void refuses_a_file_in_which_a_row_does_not_fit_and_its_ids_do_not_come_first() {
        assertThat(code(with(1, "Surname,Person ID,Forename,Dob\nTestchild,7,Ada\n")))
                .isEqualTo("CSV_MALFORMED");
    }

    @ParameterizedTest(name = "module {0}: {2} for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        3 | Twenty Weeks Time Limit Exceptions Apply | Twenty Week Time Limit Exception Applies | Week20
        1 | Surname                                  | Surnmae                                  | Surname
        1 | Ethnicity                                | Ethncity                                 | Ethnicity
        1 | Gender                                   | Nickname                                 | Sex
        2 | Request Outcome Date                     | Date of outcome                          | RequestOutcomeDate
        2 | New start date                           | RequestSorce                             | RequestSource
        4 | Date EHC Plan Ceased                     | Ceased                                   | CeaseDate
        5 | EHCP review decisions date               | EHCP review decision dates               | LastReview
        """)
    void refuses_a_heading_that_is_not_known_where_one_is_missing(
            int module, String heading, String misspelt, String item) {
        assertThat(refusal(() -> people(replacing(module, heading, misspelt))))
                .isEqualTo(new RefusalDetails(
                        "CSV_HEADING_UNKNOWN",
                        "file",
                        Map.of("file", "module-" + module + ".csv", "heading", misspelt, "item", item)));
    }

    @Test
    void refuses_what_no_database_can_keep() {
        assertThat(refusal(() -> people(replacing(1, "7,Testchild,", "7,Test\0child,"))))
                .isEqualTo(new RefusalDetails(
                        "CSV_WITH_CONTROL_CHARACTER", "file", Map.of("file", "module-1.csv", "line", "2")));
    }

    @Test
    void refuses_dates_written_month_first() {
        assertThat(refusal(() -> people(replacing(2, "06/01/2025", "01/16/2025"))))
                .isEqualTo(new RefusalDetails(
                        "CSV_DATES_MONTH_FIRST", "file", Map.of("file", "module-2.csv", "line", "3")));
    }

    @Test
    void refuses_files_that_are_not_the_modules_of_one_return() {
        assertThat(code(replacing(1, ",", ";"))).isEqualTo("CSV_NOT_SEPARATED_BY_COMMAS");
        assertThat(code(with(1, "A,B\n1,2\n"))).isEqualTo("CSV_MODULE_UNKNOWN");
        assertThat(code(with(1, content(2)))).isEqualTo("CSV_MODULE_TWICE");
        assertThat(code(whole().subList(0, 4))).isEqualTo("CSV_MODULE_MISSING");
        assertThat(code(replacing(1, "Forename", "surname "))).isEqualTo("CSV_HEADING_TWICE");
        assertThat(code(replacing(1, "Person ID", "ID"))).isEqualTo("CSV_ID_HEADING_MISSING");
        assertThat(code(replacing(3, "Requests Record ID", "ID"))).isEqualTo("CSV_ID_HEADING_MISSING");
        assertThat(code(IntStream.rangeClosed(1, 5)
                        .<ReturnFile>mapToObj(module -> file(module, headings(module)))
                        .toList()))
                .isEqualTo("NOBODY_IN_RETURN");
    }

    /** What is refused, and for which row; nothing when all is well. */
    private static Stream<String> told(Runnable reading) {
        try {
            reading.run();
            return Stream.empty();
        } catch (Refused e) {
            var facts = e.details().facts();
            return Stream.of(e.details().code() + " " + facts.get("table") + "/" + facts.get("line"));
        }
    }

    private static String code(List<ReturnFile> files) {
        return refusal(() -> people(files)).code();
    }

    private static Stream<ReturnedPerson> people(List<ReturnFile> files) {
        var all = new ArrayList<ReturnedPerson>();
        new CsvReturn(files, rows).people().forEachRemaining(all::add);
        return all.stream();
    }
}
