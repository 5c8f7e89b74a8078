package uk.ehcqa.query.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.shared.service.Closure;

class ClosureLinesTest {

    static final Closure SUMMER = new Closure(LocalDate.of(2026, 7, 22), LocalDate.of(2026, 9, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 July 2026 to 1 September 2026",
                "22 7 2026 to 1 9 2026",
                "22/7/2026 - 1/9/2026",
                "  22 jul 2026   until 1 sep 2026  "
            })
    void are_read_as_people_write_them(String line) {
        assertThat(ClosureLines.unreadable(line)).isEmpty();
        assertThat(ClosureLines.read(line)).containsExactly(SUMMER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summer",
                "22 July 2026",
                "22 July to 1 September",
                "31 June 2026 to 1 July 2026",
                "1 1 0999 to 2 1 1000"
            })
    void are_not_guessed_at(String line) {
        assertThat(ClosureLines.unreadable("22 July 2026 to 1 September 2026\n" + line))
                .contains(line);
    }

    @Test
    void are_written_as_they_are_read() {
        var two = List.of(SUMMER, new Closure(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30)));

        assertThat(ClosureLines.written(two))
                .isEqualTo("22 July 2026 to 1 September 2026\n26 October 2026 to 30 October 2026");
        assertThat(ClosureLines.read(ClosureLines.written(two))).isEqualTo(two);
    }

    @Test
    void are_none_where_nothing_was_typed() {
        assertThat(ClosureLines.unreadable(" \n ")).isEmpty();
        assertThat(ClosureLines.read(" \n ")).isEmpty();
    }
}
