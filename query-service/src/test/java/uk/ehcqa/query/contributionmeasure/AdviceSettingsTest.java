package uk.ehcqa.query.contributionmeasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import uk.ehcqa.shared.contribution.ContributionRules;

class AdviceSettingsTest {

    @Test
    void are_the_usual_where_nobody_has_set_any() {
        assertThat(set(Map.of())).isEqualTo(new AdviceSettings(List.of(), ContributionRules.DAYS_TO_ASK));
    }

    @Test
    void let_an_authority_hold_itself_to_ten_days_and_say_so_where_the_measure_is_defined() {
        var settings = set(Map.of("advice-measures.days-to-ask", "10"));

        assertThat(settings.daysToAsk()).isEqualTo(10);
        assertThat(Counted.all(settings).getFirst().text())
                .contains("Asked late means that the request was sent more than 10 days after the decision");
        assertThat(MonthlyAdvice.ASKED_LATE.subtitle(settings))
                .isEqualTo("Requests sent more than 10 days after the decision");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 71})
    void stop_the_start_where_they_cannot_be_meant(int days) {
        assertThatThrownBy(() -> new AdviceSettings(List.of(), days))
                .hasMessage("advice-measures.days-to-ask is 0 to 70");
    }

    private static AdviceSettings set(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("advice-measures", AdviceSettings.class);
    }
}
