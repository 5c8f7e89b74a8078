package uk.ehcqa.command.sen2.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.TODAY;
import static uk.ehcqa.command.sen2.Sample.person;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.sen2.reading.ChildReading;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.refusal.Refused;

class LookAlikesTest {

    static final String ADA = "Testchild/Ada/2016-05-04";

    @Test
    void are_not_those_with_names_and_numbers_of_their_own() {
        assertThat(refused(ADA + "/A123456789012/", "Testchild/Bea/2016-05-04//1234567890", "Sample/Ada/2016-05-04//"))
                .containsExactly("", "", "");
    }

    @Test
    void are_two_with_one_number() {
        assertThat(refused(ADA + "/A123456789012/", "Sample/Bea/2012-01-01/a123456789012/"))
                .containsExactly("UPN_TWICE_IN_RETURN", "UPN_TWICE_IN_RETURN");
        assertThat(refused(ADA + "//1234567890", "Sample/Bea/2012-01-01//1234567890"))
                .containsExactly("ULN_TWICE_IN_RETURN", "ULN_TWICE_IN_RETURN");
    }

    @Test
    void are_two_with_one_name_and_birthday_when_one_has_no_number() {
        assertThat(refused(ADA + "//", "testchild/ADÁ/2016-05-04//"))
                .containsExactly("LOOKS_LIKE_ANOTHER_IN_RETURN", "LOOKS_LIKE_ANOTHER_IN_RETURN");
        assertThat(refused(ADA + "/A123456789012/", ADA + "//")).containsExactly("", "LOOKS_LIKE_ANOTHER_IN_RETURN");
    }

    @Test
    void are_not_two_with_one_name_and_birthday_and_a_number_each() {
        assertThat(refused(ADA + "/A123456789012/", ADA + "//1234567890")).containsExactly("", "");
    }

    @Test
    void are_not_learners_whose_number_says_that_they_have_none() {
        assertThat(refused(ADA + "//9999999999", "Sample/Bea/2012-01-01//9999999999"))
                .containsExactly("", "");
    }

    private static List<String> refused(String... people) {
        var rows = Stream.of(people).map(LookAlikesTest::row).toList();
        var search = new LookAlikesSearch();
        rows.forEach(search::add);
        var found = search.found();
        return rows.stream()
                .map(row -> {
                    try {
                        found.check(ChildReading.of(row, TODAY));
                        return "";
                    } catch (Refused e) {
                        return e.details().code();
                    }
                })
                .toList();
    }

    private static Row row(String items) {
        var item = items.split("/", -1);
        return person(
                        "<Surname>%s</Surname><Forename>%s</Forename><PersonBirthDate>%s</PersonBirthDate><UPN>%s</UPN><UniqueLearnerNumber>%s</UniqueLearnerNumber>"
                                .formatted(item[0], item[1], item[2], item[3], item[4]))
                .person();
    }
}
