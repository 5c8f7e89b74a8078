package uk.ehcqa.access.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë O’Example-Søren", "two\r\nlines\tand a tab", "\ud83d\ude00", "山田"})
    void may_be_in_any_script_and_on_several_lines(String text) {
        assertThat(SoundText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ro\u200bwan",
                "Ro\u200c\u200dwan",
                "\u2060Rowan",
                "\ufeffRowan",
                "Ro\u00adwan",
                "\u202eRowan\u202c",
                "\u2067Rowan\u2069",
                "Rowan\u200e\u200f\u061c"
            })
    void is_taken_without_what_nobody_can_see(String text) {
        assertThat(SoundText.of(text)).isEqualTo("Rowan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sam\0ple", "Sam\u0007ple", "\u007f", "\u0085", "Sam\ud83dple", "\ude00"})
    void holds_no_control_character_and_no_half_character(String text) {
        assertThatThrownBy(() -> SoundText.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
