package uk.ehcqa.command.consultation;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.review.ReviewStory.HELD;
import static uk.ehcqa.command.review.ReviewStory.PROPOSED;
import static uk.ehcqa.command.review.ReviewStory.TO_AMEND;
import static uk.ehcqa.command.review.ReviewStory.TO_MAINTAIN;
import static uk.ehcqa.command.review.ReviewStory.planned;
import static uk.ehcqa.shared.consultation.ConsultationStep.SETTING_CONSULTED;
import static uk.ehcqa.shared.consultation.ConsultationStep.SETTING_REPLIED;
import static uk.ehcqa.shared.consultation.ConsultedMatter.AMENDMENTS_AFTER_REVIEW;
import static uk.ehcqa.shared.consultation.ConsultedMatter.AMENDMENTS_WITHOUT_REVIEW;
import static uk.ehcqa.shared.consultation.ConsultedMatter.DRAFT_AFTER_REASSESSMENT;
import static uk.ehcqa.shared.consultation.ObjectionGround.UNSUITABLE;
import static uk.ehcqa.shared.consultation.SettingReply.CANNOT_MEET_NEEDS;
import static uk.ehcqa.shared.consultation.SettingReply.CAN_MEET_NEEDS;
import static uk.ehcqa.shared.consultation.SettingReply.NO_VIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.SendFinalPlan;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.consultation.ConsultSetting;
import uk.ehcqa.shared.consultation.ConsultationDateCorrected;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.ConsultationStepMarkedRecordedInError;
import uk.ehcqa.shared.consultation.ConsultationSubject;
import uk.ehcqa.shared.consultation.CorrectConsultationDate;
import uk.ehcqa.shared.consultation.MarkConsultationStepRecordedInError;
import uk.ehcqa.shared.consultation.RecordSettingReply;
import uk.ehcqa.shared.consultation.SettingConsulted;
import uk.ehcqa.shared.consultation.SettingReplied;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;

/** The request was received on 6 January 2025, a draft sent on 22 April; later plans were made on 26 May 2025. */
class ConsultSettingTest {

    static final String SCHOOL = "Example Primary School";
    static final ConsultationSubject DRAFT = ConsultationSubject.ofAssessment(1);
    static final LocalDate ASKED = LocalDate.of(2025, 4, 23);
    static final SettingConsulted CONSULTED =
            new SettingConsulted(CASE, 1, DRAFT, SCHOOL, ASKED, LocalDate.of(2025, 5, 8));
    static final SettingReplied REPLIED =
            new SettingReplied(CASE, 1, LocalDate.of(2025, 5, 12), CANNOT_MEET_NEEDS, Set.of(UNSUITABLE));

    final FixtureConfiguration<EhcCase> may = caseOn(LocalDate.of(2025, 5, 16));
    final FixtureConfiguration<EhcCase> autumn = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void asks_for_a_reply_within_15_days() {
        may.given(drafted())
                .when(consult(DRAFT, " " + SCHOOL + " ", "2025-04-23"))
                .expectEvents(CONSULTED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "recorded", textBlock = """
            2025-01-05, CONSULTED_TOO_EARLY
            2025-01-06, recorded
            2025-04-23, CONSULTED_ALREADY
            2025-05-16, recorded
            2025-05-17, CONSULTED_IN_FUTURE
            """)
    void is_done_on_a_day_between_the_request_and_today(String date, @Nullable String refusal) {
        answered(may, refusal, consult(DRAFT, "example primary school", date), drafted(CONSULTED));
    }

    @Test
    void may_be_done_with_several_settings_and_again_with_one() {
        answered(may, null, consult(DRAFT, "Example Academy", "2025-04-23"), drafted(CONSULTED));
        answered(may, null, consult(DRAFT, SCHOOL, "2025-05-12"), drafted(CONSULTED));
        answered(may, "CONSULTED_SETTING_NEEDED", consult(DRAFT, " ", "2025-05-12"), drafted());
    }

    @Test
    void is_not_done_once_the_plan_was_sent_or_of_somebody_who_died() {
        var sent = new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 12));

        answered(may, null, consult(DRAFT, SCHOOL, "2025-05-12"), drafted(sent));
        answered(may, "CONSULTED_TOO_LATE", consult(DRAFT, SCHOOL, "2025-05-13"), drafted(sent));
        answered(
                may,
                "CHILD_HAS_DIED",
                consult(DRAFT, SCHOOL, "2025-05-12"),
                drafted(new ChildDied(CASE, LocalDate.of(2025, 5, 13))));
    }

    @Test
    void keeps_no_plan_back_that_is_sent_without_a_reply() {
        may.given(drafted(CONSULTED))
                .when(new SendFinalPlan(CASE, LocalDate.of(2025, 5, 12), null))
                .expectEvents(new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 12)));
    }

    @Test
    void is_done_on_the_draft_after_a_reassessment_and_on_amendments_too() {
        var agreed =
                new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.REASSESSMENT_AGREED, LocalDate.of(2026, 3, 16));
        var amending =
                new AmendmentWithoutReviewStepTaken(CASE, 1, 1, AmendmentStep.NOTICE_SENT, LocalDate.of(2026, 6, 1));

        answered(
                autumn,
                null,
                consult(new ConsultationSubject(DRAFT_AFTER_REASSESSMENT, 1, 1), SCHOOL, "2026-03-16"),
                planned(agreed));
        answered(
                autumn,
                null,
                consult(new ConsultationSubject(AMENDMENTS_AFTER_REVIEW, 1, 1), SCHOOL, "2026-05-12"),
                planned(HELD, TO_AMEND, PROPOSED));
        answered(
                autumn,
                null,
                consult(new ConsultationSubject(AMENDMENTS_WITHOUT_REVIEW, 1, 1), SCHOOL, "2026-06-01"),
                planned(amending));
        answered(
                autumn,
                "CONSULTED_TOO_EARLY",
                consult(new ConsultationSubject(AMENDMENTS_WITHOUT_REVIEW, 1, 1), SCHOOL, "2026-05-31"),
                planned(amending));
    }

    @Test
    void is_done_on_nothing_that_leads_to_no_plan() {
        answered(
                autumn,
                "CONSULTED_ON_NOTHING",
                consult(new ConsultationSubject(AMENDMENTS_AFTER_REVIEW, 1, 1), SCHOOL, "2026-05-12"),
                planned(HELD, TO_MAINTAIN));
        answered(
                may,
                "CONSULTED_ON_NOTHING",
                consult(ConsultationSubject.ofAssessment(2), SCHOOL, "2025-04-23"),
                drafted());
    }

    @Test
    void is_answered_whenever_the_reply_comes() {
        may.given(drafted(CONSULTED))
                .when(new RecordSettingReply(CASE, 1, LocalDate.of(2025, 5, 12), CANNOT_MEET_NEEDS, Set.of(UNSUITABLE)))
                .expectEvents(REPLIED);
        answered(
                may,
                null,
                new RecordSettingReply(CASE, 1, ASKED, CAN_MEET_NEEDS, Set.of()),
                drafted(CONSULTED, new FinalPlanSent(CASE, 1, ASKED)));
        answered(
                may,
                "CONSULTED_TOO_EARLY",
                new RecordSettingReply(CASE, 1, LocalDate.of(2025, 4, 22), NO_VIEW, Set.of()),
                drafted(CONSULTED));
        answered(
                may,
                "CONSULTED_IN_FUTURE",
                new RecordSettingReply(CASE, 1, LocalDate.of(2025, 5, 17), NO_VIEW, Set.of()),
                drafted(CONSULTED));
    }

    @Test
    void is_answered_once_and_with_a_ground_only_against_the_setting() {
        var today = LocalDate.of(2025, 5, 16);

        answered(
                may,
                "CONSULTATION_REPLIED",
                new RecordSettingReply(CASE, 1, today, NO_VIEW, Set.of()),
                drafted(CONSULTED, REPLIED));
        answered(
                may,
                "OBJECTION_NOT_ASKED",
                new RecordSettingReply(CASE, 1, today, NO_VIEW, Set.of(UNSUITABLE)),
                drafted(CONSULTED));
        answered(may, null, new RecordSettingReply(CASE, 1, today, CANNOT_MEET_NEEDS, Set.of()), drafted(CONSULTED));
        answered(
                may,
                "CONSULTATION_UNKNOWN",
                new RecordSettingReply(CASE, 2, today, NO_VIEW, Set.of()),
                drafted(CONSULTED));
    }

    @Test
    void has_its_date_put_right_with_that_for_the_reply() {
        may.given(drafted(CONSULTED))
                .when(correct(SETTING_CONSULTED, "2025-04-25"))
                .expectEvents(new ConsultationDateCorrected(
                        CASE,
                        1,
                        SETTING_CONSULTED,
                        ASKED,
                        LocalDate.of(2025, 4, 25),
                        "Misread",
                        LocalDate.of(2025, 5, 10)));
        may.given(drafted(CONSULTED, REPLIED))
                .when(correct(SETTING_REPLIED, "2025-05-09"))
                .expectEvents(new ConsultationDateCorrected(
                        CASE,
                        1,
                        SETTING_REPLIED,
                        LocalDate.of(2025, 5, 12),
                        LocalDate.of(2025, 5, 9),
                        "Misread",
                        null));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "recorded", textBlock = """
            SETTING_CONSULTED, 2025-01-05, CONSULTED_TOO_EARLY
            SETTING_CONSULTED, 2025-04-23, DATE_ALREADY_SO
            SETTING_CONSULTED, 2025-05-12, recorded
            SETTING_CONSULTED, 2025-05-13, CONSULTED_TOO_LATE
            SETTING_REPLIED,   2025-04-22, CONSULTED_TOO_EARLY
            SETTING_REPLIED,   2025-04-23, recorded
            SETTING_REPLIED,   2025-05-17, CONSULTED_IN_FUTURE
            """)
    void keeps_the_reply_behind_it(ConsultationStep step, String date, @Nullable String refusal) {
        answered(may, refusal, correct(step, date), drafted(CONSULTED, REPLIED));
    }

    @Test
    void is_taken_out_with_a_reason_the_reply_first() {
        var marked = new ConsultationStepMarkedRecordedInError(
                CASE, 1, SETTING_REPLIED, LocalDate.of(2025, 5, 12), "Another case");

        may.given(drafted(CONSULTED, REPLIED)).when(mark(SETTING_REPLIED)).expectEvents(marked);
        may.given(drafted(CONSULTED, REPLIED, marked))
                .when(mark(SETTING_CONSULTED))
                .expectEvents(
                        new ConsultationStepMarkedRecordedInError(CASE, 1, SETTING_CONSULTED, ASKED, "Another case"));
        answered(may, "CONSULTATION_STEP_FOLLOWED_UP", mark(SETTING_CONSULTED), drafted(CONSULTED, REPLIED));
        answered(may, "CONSULTATION_STEP_NOT_ON_RECORD", mark(SETTING_REPLIED), drafted(CONSULTED));
    }

    @Test
    void leaves_its_number_to_what_was_taken_out() {
        var marked = new ConsultationStepMarkedRecordedInError(CASE, 1, SETTING_CONSULTED, ASKED, "Another case");

        may.given(drafted(CONSULTED, marked))
                .when(consult(DRAFT, SCHOOL, "2025-04-23"))
                .expectEvents(new SettingConsulted(CASE, 2, DRAFT, SCHOOL, ASKED, LocalDate.of(2025, 5, 8)));
        answered(may, "CONSULTATION_UNKNOWN", correct(SETTING_CONSULTED, "2025-04-25"), drafted(CONSULTED, marked));
    }

    private static ConsultSetting consult(ConsultationSubject about, String setting, String date) {
        return new ConsultSetting(CASE, about, setting, LocalDate.parse(date));
    }

    private static CorrectConsultationDate correct(ConsultationStep step, String date) {
        return new CorrectConsultationDate(CASE, 1, step, LocalDate.parse(date), " Misread ");
    }

    private static MarkConsultationStepRecordedInError mark(ConsultationStep step) {
        return new MarkConsultationStepRecordedInError(CASE, 1, step, " Another case ");
    }

    private static List<CaseEvent> drafted(CaseEvent... then) {
        var history = new ArrayList<CaseEvent>(List.of(OPENED, REQUESTED, AGREED, DRAFTED));
        history.addAll(Arrays.asList(then));
        return history;
    }

    private static void answered(
            FixtureConfiguration<EhcCase> fixture,
            @Nullable String refusal,
            CaseCommand command,
            List<CaseEvent> history) {
        var answer = fixture.given(history).when(command);
        if (refusal == null) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectNoEvents().expectExceptionMessage(refusal);
        }
    }
}
