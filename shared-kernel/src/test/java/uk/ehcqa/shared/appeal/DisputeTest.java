package uk.ehcqa.shared.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.appeal.AppealStep.*;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ehcqa.shared.casework.CaseId;

class DisputeTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static final AppealRegistered REGISTERED =
            new AppealRegistered(CASE, PLAN, DAY, Set.of(AppealGround.CONTENTS, AppealGround.SCHOOL));

    @Test
    void begins_with_mediation_or_with_an_appeal() {
        assertThat(after().possibleSteps())
                .containsExactly(MEDIATION_ASKED_FOR, MEDIATION_HELD, CERTIFICATE_ISSUED, APPEAL_REGISTERED);
    }

    @Test
    void ends_its_appeal_once() {
        assertThat(after(REGISTERED).possibleSteps()).contains(APPEAL_CONCEDED, APPEAL_WITHDRAWN, APPEAL_DECIDED);
        assertThat(after(REGISTERED, new AppealWithdrawn(CASE, PLAN, DAY)).possibleSteps())
                .containsExactly(MEDIATION_ASKED_FOR, MEDIATION_HELD, CERTIFICATE_ISSUED);
        assertThat(after(REGISTERED, decided(OrderKind.NAME_SCHOOL, false)).possibleSteps())
                .containsExactly(MEDIATION_ASKED_FOR, MEDIATION_HELD, CERTIFICATE_ISSUED, ORDER_CARRIED_OUT);
    }

    @Test
    void leaves_nothing_to_carry_out_where_the_appeal_was_dismissed() {
        assertThat(after(REGISTERED, decided(null, false)).possibleSteps())
                .doesNotContain(ORDER_CARRIED_OUT, RECOMMENDATIONS_ANSWERED);
        assertThat(after(REGISTERED, decided(null, true)).possibleSteps()).contains(RECOMMENDATIONS_ANSWERED);
    }

    @Test
    void leaves_to_the_assessment_what_overturns_a_refusal() {
        var held = new MediationHeld(CASE, PLAN, DAY, OrderKind.ASSESS, true, null);

        assertThat(after(held).possibleSteps())
                .contains(OTHER_MATTERS_CARRIED_OUT)
                .doesNotContain(AGREEMENT_CARRIED_OUT);
        assertThat(after(held).overturnedBy()).contains(MEDIATION_HELD);
        assertThat(after(held, REGISTERED, decided(OrderKind.ASSESS, false)).overturnedBy())
                .contains(MEDIATION_HELD);
        assertThat(after(REGISTERED, decided(OrderKind.ASSESS, false)).overturnedBy())
                .contains(APPEAL_DECIDED);
        assertThat(after(REGISTERED, decided(OrderKind.AMEND_CONTENTS, false)).overturnedBy())
                .isEmpty();
    }

    @Test
    void forgets_what_was_recorded_in_error_and_what_it_said() {
        var marked = new AppealStepMarkedRecordedInError(CASE, PLAN, APPEAL_DECIDED, DAY, "Another case");

        assertThat(after(REGISTERED, decided(OrderKind.NAME_SCHOOL, true), marked))
                .isEqualTo(after(REGISTERED));
        assertThat(after(REGISTERED, new AppealStepMarkedRecordedInError(CASE, PLAN, APPEAL_REGISTERED, DAY, "No"))
                        .hasSteps())
                .isFalse();
    }

    @Test
    void goes_by_the_date_put_right() {
        var right = DAY.plusDays(3);

        assertThat(after(REGISTERED, new AppealDateCorrected(CASE, PLAN, APPEAL_REGISTERED, DAY, right, "Misread"))
                        .takenOn(APPEAL_REGISTERED))
                .contains(right);
    }

    @ParameterizedTest(name = "of an appeal about {0} it is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            REFUSAL_TO_ASSESS                   | ASSESS
            REFUSAL_TO_MAKE_PLAN RECOMMENDATIONS | MAKE_PLAN
            CONTENTS                            | AMEND_CONTENTS
            CONTENTS SCHOOL                     | AMEND_CONTENTS
            SCHOOL                              | NAME_SCHOOL
            SCHOOL RECOMMENDATIONS              | NAME_SCHOOL
            ENDING_OF_PLAN                      | MAINTAIN_PLAN
            """)
    void obliges_by_its_grounds_where_the_appeal_is_conceded(String grounds, OrderKind kind) {
        var about = Stream.of(grounds.split(" ")).map(AppealGround::valueOf).collect(Collectors.toSet());

        assertThat(after(new AppealRegistered(CASE, PLAN, DAY, about)).conceded())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void can_be_about_every_decision(AppealableDecision decision) {
        assertThat(AppealGround.about(decision)).isNotEmpty();
        assertThat(OrderKind.about(decision)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOT_TO_ASSESS-1, NOT_TO_ASSESS, 1, ", "AMENDED_PLAN-2-3, AMENDED_PLAN, 2, 3"})
    void is_named_by_the_code_of_its_notice(
            String code, AppealableDecision decision, int number, @Nullable Integer review) {
        assertThat(Notice.of(code)).isEqualTo(new Notice(decision, number, review));
        assertThat(new Notice(decision, number, review)).hasToString(code);
    }

    @Test
    void is_told_from_one_about_another_decision() {
        var other = new Notice(AppealableDecision.AMENDED_PLAN, 1, 2);
        var disputes = Disputes.NONE
                .after(REGISTERED)
                .after(new MediationCertificateIssued(CASE, other, DAY))
                .after(new AppealWithdrawn(CASE, PLAN, DAY));

        assertThat(disputes.onRecord().map(Dispute::notice)).containsExactly(PLAN, other);
        assertThat(disputes.about(PLAN)).isEqualTo(after(REGISTERED, new AppealWithdrawn(CASE, PLAN, DAY)));
        assertThat(disputes.about(other).steps()).containsOnlyKeys(CERTIFICATE_ISSUED);
    }

    private static AppealDecided decided(@Nullable OrderKind order, boolean recommendations) {
        return new AppealDecided(CASE, PLAN, DAY, order, recommendations);
    }

    private static Dispute after(AppealEvent... events) {
        var dispute = Dispute.about(PLAN);
        for (var event : events) {
            dispute = dispute.after(event);
        }
        return dispute;
    }
}
