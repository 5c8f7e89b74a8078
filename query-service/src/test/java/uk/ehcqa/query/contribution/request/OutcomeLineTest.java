package uk.ehcqa.query.contribution.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.contribution.Outcome;

class OutcomeLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By July 2027, retell a story          | July 2027         | retell a story
            by the end of Year 4, read 50 words   | the end of Year 4 | read 50 words
            Retell a story by July 2027           | ''                | Retell a story by July 2027
            By July 2027                          | ''                | By July 2027
            """)
    void is_read(String line, String byWhen, String words) {
        assertThat(OutcomeLine.read(line)).isEqualTo(new Outcome(words, byWhen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"By July 2027, retell a story", "Retell a story"})
    void is_written_as_it_was_read(String line) {
        assertThat(OutcomeLine.write(OutcomeLine.read(line))).isEqualTo(line);
    }
}
