package uk.ehcqa.shared.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Regular sessions                                | Regular sessions
            Access to a quiet space                         | Access to
            Speech therapy as required                      | as required
            Support AS AND WHEN needed                      | AS AND WHEN needed
            Would benefit from a keyworker                  | Would benefit from
            Opportunities to rest                           | Opportunities to
            Up to 5 hours a week                            | Up to
            Some support at lunch                           | Some support
            """)
    void are_found_as_they_stand_there(String text, String found) {
        assertThat(VagueWords.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 times a week, 20 minutes each, by a trained teaching assistant",
                "Accessible entrance with a ramp of 1:12",
                "An irregularity of heart rhythm",
                "Every Monday from 9:00 to 9:30"
            })
    void are_not_found_where_something_is_said(String text) {
        assertThat(VagueWords.in(text)).isEmpty();
    }

    @Test
    void are_found_in_the_order_in_which_they_stand() {
        assertThat(VagueWords.in("Regular access to help, where possible"))
                .isEqualTo(List.of("Regular access", "where possible"));
    }

    @Test
    void are_one_thing_and_what_is_missing_another() {
        assertThat(new Provision(1, "Direct therapy", "Therapist", "Once a fortnight", " ", "Each term").missing())
                .containsExactly(ProvisionPoint.HOW_LONG);
        assertThat(new Provision(0, "", "", "", "", "").missing()).containsExactly(ProvisionPoint.values());
    }
}
