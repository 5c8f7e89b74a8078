package uk.ehcqa.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.measure.Assessment.received;
import static uk.ehcqa.query.measure.Scopes.range;
import static uk.ehcqa.query.measure.Scopes.scope;
import static uk.ehcqa.shared.assessment.RequestSource.EDUCATION_SETTING;
import static uk.ehcqa.shared.assessment.RequestSource.HEALTH;
import static uk.ehcqa.shared.assessment.RequestSource.OTHER;
import static uk.ehcqa.shared.assessment.RequestSource.PARENT_OR_YOUNG_PERSON;
import static uk.ehcqa.shared.assessment.RequestSource.SOCIAL_CARE;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.Caseload;
import uk.ehcqa.shared.assessment.Stage;

class RequestsTest {

    static final Caseload CASELOAD = Caseload.inNewDatabase();

    final Requests requests = new Requests(CASELOAD.jdbc());

    @BeforeEach
    void no_cases() {
        CASELOAD.empty();
    }

    @Test
    void are_counted_by_who_asked_where_that_is_on_record() {
        CASELOAD.of(
                received("2025-01-06").requestedBy(HEALTH),
                received("2025-01-07").requestedBy(EDUCATION_SETTING).refused("2025-02-03"),
                received("2025-01-31").requestedBy(EDUCATION_SETTING),
                received("2025-01-08").requestedBy(null),
                received("2025-02-01").requestedBy(HEALTH));

        var january = requests.received(scope("2025-01-01", "2025-01-31", By.MONTH));

        assertThat(january)
                .containsExactly(new RequestsReceived(
                        range("2025-01-01", "2025-01-31"),
                        4,
                        Map.of(PARENT_OR_YOUNG_PERSON, 0, EDUCATION_SETTING, 2, HEALTH, 1, SOCIAL_CARE, 0, OTHER, 0)));
        assertThat(january.getFirst().fromSomebodyNotOnRecord()).isEqualTo(1);
    }

    @Test
    void end_early_in_the_month_in_which_they_end() {
        CASELOAD.of(
                received("2025-01-06").ended(Stage.WITHDRAWN, "2025-02-28"),
                received("2025-01-06").ended(Stage.WITHDRAWN, "2025-03-01"),
                received("2025-01-06").ended(Stage.MOVED_AWAY, "2025-02-01"),
                received("2025-01-06").ended(Stage.DIED, "2025-02-14"),
                received("2025-01-06").refused("2025-02-10"),
                received("2025-01-06").finalPlan("2025-02-10"));

        assertThat(requests.endedEarly(scope("2025-02-01", "2025-03-31", By.MONTH)))
                .containsExactly(
                        new RequestsEndedEarly(range("2025-02-01", "2025-02-28"), 1, 1, 1),
                        new RequestsEndedEarly(range("2025-03-01", "2025-03-31"), 1, 0, 0));
    }
}
