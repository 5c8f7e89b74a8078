package uk.ehcqa.shared.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ehcqa.shared.consultation.ConsultationStep.SETTING_CONSULTED;
import static uk.ehcqa.shared.consultation.ConsultationStep.SETTING_REPLIED;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.shared.casework.CaseId;

class ConsultationsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate ASKED = LocalDate.of(2026, 3, 3);
    static final LocalDate ANSWERED = LocalDate.of(2026, 3, 17);

    final Consultations two = Consultations.NONE
            .after(consulted(1, "Example School"))
            .after(consulted(2, "Example Academy"))
            .after(new SettingReplied(
                    CASE, 2, ANSWERED, SettingReply.CANNOT_MEET_NEEDS, Set.of(ObjectionGround.UNSUITABLE)));

    @Test
    void tell_each_setting_and_what_it_replied() {
        assertThat(two.numbered(1)).hasValueSatisfying(one -> {
            assertThat(one.wasReplied()).isFalse();
            assertThat(one.replyBy()).isEqualTo(LocalDate.of(2026, 3, 18));
        });
        assertThat(two.numbered(2)).hasValueSatisfying(one -> {
            assertThat(one.reply()).isEqualTo(SettingReply.CANNOT_MEET_NEEDS);
            assertThat(one.grounds()).containsExactly(ObjectionGround.UNSUITABLE);
            assertThat(one.takenOn(SETTING_REPLIED)).contains(ANSWERED);
        });
    }

    @Test
    void move_the_days_to_reply_with_the_day_of_the_consultation_alone() {
        var later = two.after(corrected(SETTING_CONSULTED, "2026-03-05", LocalDate.of(2026, 3, 20)));
        assertThat(later.numbered(2).orElseThrow().replyBy()).isEqualTo(LocalDate.of(2026, 3, 20));

        var answered = later.after(corrected(SETTING_REPLIED, "2026-03-16", null));
        assertThat(answered.numbered(2).orElseThrow().replyBy()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(answered.numbered(2).orElseThrow().takenOn(SETTING_REPLIED)).contains(LocalDate.of(2026, 3, 16));
    }

    @Test
    void await_a_reply_again_that_was_recorded_in_error_and_forget_a_setting_that_was_not_consulted() {
        var awaited = two.after(
                new ConsultationStepMarkedRecordedInError(CASE, 2, SETTING_REPLIED, ANSWERED, "Another case"));
        assertThat(awaited.numbered(2).orElseThrow().reply()).isNull();
        assertThat(awaited.numbered(2).orElseThrow().grounds()).isEmpty();

        var one = awaited.after(
                new ConsultationStepMarkedRecordedInError(CASE, 2, SETTING_CONSULTED, ASKED, "Another case"));
        assertThat(one.onRecord()).hasSize(1);
        assertThat(one.next()).isEqualTo(3);
    }

    @Test
    void tell_no_name_of_a_setting_once_the_details_were_erased() {
        assertThat(two.erased().onRecord().map(Consultation::setting)).containsExactly("[erased]", "[erased]");
        assertThat(two.erased().numbered(2).orElseThrow().takenOn(SETTING_REPLIED))
                .contains(ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT_AFTER_ASSESSMENT-1", "AMENDMENTS_AFTER_REVIEW-1-2"})
    void name_what_they_are_about_in_addresses(String code) {
        assertThat(ConsultationSubject.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LUNCH-1", "DRAFT_AFTER_ASSESSMENT", "DRAFT_AFTER_ASSESSMENT-1-2-3"})
    void are_about_nothing_that_has_no_such_name(String code) {
        assertThatThrownBy(() -> ConsultationSubject.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SettingConsulted consulted(int number, String setting) {
        return new SettingConsulted(
                CASE, number, ConsultationSubject.ofAssessment(1), setting, ASKED, LocalDate.of(2026, 3, 18));
    }

    private static ConsultationDateCorrected corrected(
            ConsultationStep step, String date, @Nullable LocalDate replyBy) {
        return new ConsultationDateCorrected(
                CASE, 2, step, step == SETTING_REPLIED ? ANSWERED : ASKED, LocalDate.parse(date), "Misread", replyBy);
    }
}
