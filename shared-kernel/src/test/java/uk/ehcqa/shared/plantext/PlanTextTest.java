package uk.ehcqa.shared.plantext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.contribution.VagueWords;
import uk.ehcqa.shared.contribution.VagueWords.Passage;

class PlanTextTest {

    @Test
    void keeps_what_was_entered_without_the_space_around_it() {
        var text = PlanText.entered(
                Map.of(PlanSection.F, " Ten minutes a day\n", PlanSection.A, "  "), List.of(" Psychologist ", " "));

        assertThat(text.of(PlanSection.F)).contains("Ten minutes a day");
        assertThat(text.of(PlanSection.A)).isEmpty();
        assertThat(text.appended()).containsExactly("Psychologist");
        assertThat(PlanText.entered(Map.of(PlanSection.A, " "), List.of("")).hasWords())
                .isFalse();
    }

    @Test
    void is_withheld_wherever_it_is_printed() {
        assertThat(PlanText.entered(Map.of(PlanSection.A, "Maple likes birds"), List.of()))
                .hasToString("PlanText[withheld]");
    }

    @Test
    void can_be_shown_with_its_vague_words_marked() {
        assertThat(VagueWords.passages("Maple will have access to help, as required."))
                .containsExactly(
                        new Passage("Maple will have ", false),
                        new Passage("access to", true),
                        new Passage(" help, ", false),
                        new Passage("as required", true),
                        new Passage(".", false));
        assertThat(VagueWords.passages("Ten minutes")).containsExactly(new Passage("Ten minutes", false));
        assertThat(VagueWords.passages("")).isEmpty();
    }
}
