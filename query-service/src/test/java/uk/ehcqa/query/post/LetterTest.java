package uk.ehcqa.query.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {

    static final Told ONE = new Told("R-2204", LocalDate.of(2027, 1, 4));
    static final Told OTHER = new Told("R-2205", LocalDate.of(2027, 1, 5));

    @Test
    void asks_for_advice_with_the_number_of_the_request_and_its_day() {
        var letter = letter(Matter.REQUESTED, ONE);

        assertThat(letter.subject()).isEqualTo("Advice needed by 4 January 2027");
        assertThat(letter.text()).isEqualTo("""
                Exampleshire County Council asks for your advice for education, health and care plans. Please sign in to give it for:

                - R-2204, by 4 January 2027

                https://plans.council.example/requests

                No details of a child or young person are in this mail.
                """);
    }

    @Test
    void reminds_with_numbers_alone() {
        var letter = letter(Matter.REMINDED, ONE, OTHER);

        assertThat(letter.subject()).isEqualTo("Advice is awaited: 2 requests");
        assertThat(letter.text()).isEqualTo("""
                Exampleshire County Council still waits for your advice. Please sign in to give it for:

                - R-2204
                - R-2205

                https://plans.council.example/requests

                No details of a child or young person are in this mail.
                """);
    }

    @Test
    void tells_whoever_commissions_how_many_are_past_their_date_and_which() {
        var letter = letter(Matter.COMMISSIONER, ONE, OTHER);

        assertThat(letter.text()).isEqualTo("""
                Of the services that you commission, Exampleshire County Council has not had the advice for 2 requests, \
                and the date has passed. Whoever leads on advice was told before:

                - R-2204
                - R-2205

                Please answer to Exampleshire County Council, not to this mail.

                No details of a child or young person are in this mail.
                """);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REQUESTED, Advice needed: 2 requests",
        "SENT_BACK, Advice sent back: 2 requests",
        "PRACTITIONER, Advice is past its date: 2 requests",
        "LEAD, Advice is past its date: 2 requests",
        "COMMISSIONER, Advice is past its date: 2 requests",
        "WITHDRAWN, Advice no longer needed: 2 requests"
    })
    void says_in_its_subject_what_it_is_about(Matter matter, String subject) {
        assertThat(letter(matter, ONE, OTHER).subject()).isEqualTo(subject);
    }

    private static Letter letter(Matter matter, Told... told) {
        return new Letter(matter, List.of(told), "Exampleshire County Council", "https://plans.council.example");
    }
}
