package uk.ehcqa.standalone.demonstration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.standalone.demonstration.sen2.Outcome.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.standalone.demonstration.sen2.Assessment;
import uk.ehcqa.standalone.demonstration.sen2.Decision;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan.End;
import uk.ehcqa.standalone.demonstration.sen2.Request;

class KnownOnTest {

    static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);
    static final LocalDate DECIDED = LocalDate.of(2026, 2, 12);
    static final LocalDate ISSUED = LocalDate.of(2026, 6, 8);
    static final LocalDate ENDED = LocalDate.of(2026, 9, 1);
    static final NamedPlan PLAN = new NamedPlan(ISSUED, new End(ENDED, 5));
    static final Request WHOLE = request(Decision.of(Y, DECIDED), new Assessment(Decision.of(Y, ISSUED), true, PLAN));

    @Test
    void a_request_is_unknown_before_it_is_received() {
        assertThat(new KnownOn(RECEIVED.minusDays(1)).of(List.of(WHOLE))).isEmpty();
    }

    @Test
    void a_request_is_pending_until_it_is_decided() {
        assertThat(on(RECEIVED, WHOLE)).isEqualTo(request(Decision.PENDING, null));
        assertThat(on(DECIDED.minusDays(1), WHOLE)).isEqualTo(request(Decision.PENDING, null));
    }

    @Test
    void an_assessment_is_pending_until_five_weeks_before_the_plan_and_then_agreed_but_not_issued() {
        assertThat(on(DECIDED, WHOLE))
                .isEqualTo(request(Decision.of(Y, DECIDED), new Assessment(Decision.PENDING, true, null)));
        assertThat(on(ISSUED.minusDays(36), WHOLE))
                .isEqualTo(request(Decision.of(Y, DECIDED), new Assessment(Decision.PENDING, true, null)));
        assertThat(on(ISSUED.minusDays(35), WHOLE))
                .isEqualTo(request(Decision.of(Y, DECIDED), new Assessment(Decision.TO_ISSUE_SOON, true, null)));
    }

    @Test
    void a_plan_is_in_force_until_the_day_it_ends() {
        var inForce = new Assessment(Decision.of(Y, ISSUED), true, new NamedPlan(ISSUED, null));
        assertThat(on(ISSUED, WHOLE)).isEqualTo(request(Decision.of(Y, DECIDED), inForce));
        assertThat(on(ENDED.minusDays(1), WHOLE)).isEqualTo(request(Decision.of(Y, DECIDED), inForce));
        assertThat(on(ENDED, WHOLE)).isEqualTo(WHOLE);
    }

    @Test
    void a_refusal_stands_unchallenged_until_the_plan_that_overturns_it() {
        var refused = new Decision(N, DECIDED, true, true);
        var overturned = request(refused, new Assessment(Decision.of(Y, ISSUED), false, new NamedPlan(ISSUED, null)));

        assertThat(on(ISSUED.minusDays(1), overturned)).isEqualTo(request(Decision.of(N, DECIDED), null));
        assertThat(on(ISSUED, overturned)).isEqualTo(overturned);
    }

    @Test
    void a_no_plan_notice_stands_unchallenged_until_the_plan_that_overturns_it() {
        var notified = LocalDate.of(2026, 4, 20);
        var refused = new Assessment(new Decision(N, notified, true, false), false, new NamedPlan(ISSUED, null));
        var overturned = request(Decision.of(Y, DECIDED), refused);

        assertThat(on(ISSUED.minusDays(1), overturned))
                .isEqualTo(request(Decision.of(Y, DECIDED), new Assessment(Decision.of(N, notified), false, null)));
        assertThat(on(ISSUED, overturned)).isEqualTo(overturned);
    }

    @Test
    void somebody_who_will_move_away_has_not_moved_yet() {
        var moving = request(Decision.of(W, DECIDED), null).movingAway();

        assertThat(on(DECIDED.minusDays(1), moving)).isEqualTo(request(Decision.PENDING, null));
        assertThat(on(DECIDED, moving)).isEqualTo(moving);
    }

    @Test
    void a_plan_of_another_authority_is_always_known() {
        var historical = Request.historical(new NamedPlan(ISSUED, null));

        assertThat(on(ISSUED, historical)).isEqualTo(historical);
    }

    static Request on(LocalDate day, Request request) {
        return new KnownOn(day).of(List.of(request)).getFirst();
    }

    static Request request(Decision decision, @Nullable Assessment assessment) {
        return new Request(RECEIVED, "1", false, decision, false, assessment, null);
    }
}
