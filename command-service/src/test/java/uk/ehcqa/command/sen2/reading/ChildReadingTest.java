package uk.ehcqa.command.sen2.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.TODAY;
import static uk.ehcqa.command.sen2.Sample.person;
import static uk.ehcqa.command.sen2.Sample.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;

class ChildReadingTest {

    static final String ADA =
            "<Surname>Testchild</Surname><Forename>Ada</Forename><PersonBirthDate>2016-05-04</PersonBirthDate>";

    @Test
    void takes_every_item_of_module_1() {
        var child = read("""
                <Surname> Testchild-Sample </Surname><Forename>Ada
                  Zoë</Forename><PersonBirthDate>2016-05-04</PersonBirthDate><Sex>f</Sex><Ethnicity>WBRI</Ethnicity>
                <PostCode>wr1  1aa</PostCode><UPN>A123456789012</UPN>
                <UniqueLearnerNumber>1234567890</UniqueLearnerNumber><UPNunknown>UN5</UPNunknown>""");

        assertThat(child)
                .isEqualTo(new Child(
                        "Testchild-Sample",
                        "Ada Zoë",
                        LocalDate.of(2016, 5, 4),
                        Sex.FEMALE,
                        "WBRI",
                        "WR1 1AA",
                        "A123456789012",
                        "1234567890",
                        "UN5"));
    }

    @Test
    void needs_a_name_and_a_date_of_birth_only() {
        assertThat(read(ADA))
                .isEqualTo(new Child(
                        "Testchild", "Ada", LocalDate.of(2016, 5, 4), Sex.NOT_KNOWN, null, null, null, null, null));
    }

    @Test
    void knows_the_learner_number_of_those_who_have_none() {
        assertThat(read(ADA + "<UniqueLearnerNumber>9999999999</UniqueLearnerNumber>")
                        .uln())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wr11aa    | WR1 1AA
            SW1A 1AA  | SW1A 1AA
            EC1A1BB   | EC1A 1BB
            Abroad    | ABROAD
            """)
    void writes_postcodes_one_way(String returned, String read) {
        assertThat(read(ADA + "<PostCode>" + returned + "</PostCode>").postcode())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Surname             |               | ITEM_MISSING
            Forename            |               | ITEM_MISSING
            PersonBirthDate     |               | ITEM_MISSING
            PersonBirthDate     | 2025-02-30    | DATE_IMPOSSIBLE
            PersonBirthDate     | 04/05/2016    | DATE_IMPOSSIBLE
            PersonBirthDate     | 2026-11-24    | DATE_AFTER_TODAY
            Sex                 | X             | CODE_UNKNOWN
            UPN                 | A12345678901  | FORM_WRONG
            UPN                 | 1234567890123 | FORM_WRONG
            UniqueLearnerNumber | 123456789     | FORM_WRONG
            UPNunknown          | UN4           | CODE_UNKNOWN
            Ethnicity           | W1            | FORM_WRONG
            """)
    void refuses_what_cannot_be_so(String item, String text, String code) {
        var element = text == null ? "" : "<" + item + ">" + text + "</" + item + ">";
        var items = ADA.replaceFirst("<" + item + ">[^<]*</" + item + ">", "") + element;

        assertThat(refusal(() -> read(items))).isEqualTo(refusal(code, item, "1", "3"));
    }

    @Test
    void refuses_a_text_longer_than_any_name() {
        assertThat(refusal(() -> read(ADA.replace("Ada", "A".repeat(101)))))
                .isEqualTo(refusal("ITEM_TOO_LONG", "Forename", "1", "3"));
    }

    @Test
    void refuses_an_item_that_stands_there_twice_with_different_texts() {
        assertThat(refusal(() -> read(ADA + "<Forename>Bea</Forename>")))
                .isEqualTo(refusal("ITEM_TWICE", "Forename", "1", "3"));
    }

    private static Child read(String items) {
        return ChildReading.of(person(items).person(), TODAY);
    }
}
