package uk.ehcqa.query.contribution.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.contribution.Outcome;
import uk.ehcqa.shared.contribution.Provision;

class OpenPointsTest {

    @Test
    void are_none_where_everything_is_said() {
        var advice = new OpenPoints(
                List.of(new Need("Understanding of spoken language")),
                List.of(new Outcome("retell a story", "July 2027")),
                List.of(new Provision(
                        1, "Small-group work", "Teaching assistant", "3 times a week", "20 minutes", "")));

        assertThat(advice.all()).isEmpty();
    }

    @Test
    void are_gaps_and_vague_words() {
        var advice = new OpenPoints(
                List.of(new Need("Understanding"), new Need("Telling a story")),
                List.of(new Outcome("retell a story", "")),
                List.of(new Provision(2, "Access to therapy", "", "As required", "Regular sessions", "")));

        assertThat(advice.all())
                .containsExactly(
                        "Need 1 has no provision.",
                        "Outcome 1 does not say by when. Begin it with a date: “By July 2027, …”.",
                        "Provision 1: It does not say who gives it.",
                        "Provision 1: “Access to” does not say what is needed. Say what is done.",
                        "Provision 1: “As required” does not say how often. Give a number of times a day, week or term.",
                        "Provision 1: “Regular sessions” does not say how long each time. Give minutes or hours.");
    }
}
