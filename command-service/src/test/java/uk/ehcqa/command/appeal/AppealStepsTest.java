package uk.ehcqa.command.appeal;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.casework.CaseFixture.requested;
import static uk.ehcqa.command.review.ReviewStory.DECISION;
import static uk.ehcqa.command.review.ReviewStory.HELD;
import static uk.ehcqa.command.review.ReviewStory.TO_MAINTAIN;
import static uk.ehcqa.command.review.ReviewStory.planned;
import static uk.ehcqa.shared.appeal.AppealStep.*;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_DROPPED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.appeal.AgreedDayCorrected;
import uk.ehcqa.shared.appeal.AppealConceded;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealOutcome;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealStepMarkedRecordedInError;
import uk.ehcqa.shared.appeal.AppealWithdrawn;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.CorrectAgreedDay;
import uk.ehcqa.shared.appeal.CorrectAppealDate;
import uk.ehcqa.shared.appeal.MarkAppealStepRecordedInError;
import uk.ehcqa.shared.appeal.MediationAgreementCarriedOut;
import uk.ehcqa.shared.appeal.MediationAskedFor;
import uk.ehcqa.shared.appeal.MediationCertificateIssued;
import uk.ehcqa.shared.appeal.MediationDropped;
import uk.ehcqa.shared.appeal.MediationHeld;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderCarriedOut;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.appeal.OtherMattersCarriedOut;
import uk.ehcqa.shared.appeal.RecommendationsAnswered;
import uk.ehcqa.shared.appeal.RecordAppealStep;
import uk.ehcqa.shared.assessment.AgreeToAssess;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.MarkOverturningRecordedInError;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RecordOverturnedRefusal;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.review.CorrectReviewDate;
import uk.ehcqa.shared.review.MarkReviewStepRecordedInError;
import uk.ehcqa.shared.review.ReviewStep;

/** About a plan made on 26 May 2025, or a refusal notified on 10 February 2025. Today is 1 September 2026. */
class AppealStepsTest {

    static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);
    static final Notice REFUSAL = new Notice(AppealableDecision.NOT_TO_ASSESS, 1, null);
    static final Notice KEPT = new Notice(AppealableDecision.NOT_TO_AMEND, 1, 1);

    static final LocalDate REFUSED_ON = LocalDate.of(2025, 2, 10);
    static final LocalDate JUNE = LocalDate.of(2025, 6, 16);
    static final LocalDate JULY = LocalDate.of(2025, 7, 14);
    static final LocalDate AUGUST = LocalDate.of(2025, 8, 4);

    static final AppealRegistered REGISTERED = registered(PLAN, AppealGround.CONTENTS);
    static final AppealDecided TO_AMEND = new AppealDecided(CASE, PLAN, JULY, OrderKind.AMEND_CONTENTS, true);
    static final AppealDecided TO_ASSESS = new AppealDecided(CASE, REFUSAL, JULY, OrderKind.ASSESS, false);

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void of_mediation_are_recorded() {
        recorded(step(PLAN, MEDIATION_ASKED_FOR, JUNE), new MediationAskedFor(CASE, PLAN, JUNE), planned());
        recorded(step(PLAN, CERTIFICATE_ISSUED, JUNE), new MediationCertificateIssued(CASE, PLAN, JUNE), planned());
        recorded(
                step(PLAN, MEDIATION_HELD, JUNE, said(OrderKind.AMEND_CONTENTS, true, AUGUST, false)),
                new MediationHeld(CASE, PLAN, JUNE, OrderKind.AMEND_CONTENTS, true, AUGUST),
                planned());
        recorded(step(PLAN, MEDIATION_HELD, JUNE), new MediationHeld(CASE, PLAN, JUNE, null, false, null), planned());
    }

    @Test
    void of_mediation_are_recorded_when_it_is_given_up_and_it_is_not_held_then() {
        var asked = new MediationAskedFor(CASE, PLAN, JUNE);

        recorded(step(PLAN, MEDIATION_DROPPED, JULY), new MediationDropped(CASE, PLAN, JULY), planned(asked));
        answered("APPEAL_STEP_NOT_AWAITED", step(PLAN, MEDIATION_DROPPED, JULY), planned());
        answered(
                "APPEAL_STEP_NOT_AWAITED",
                step(PLAN, MEDIATION_HELD, AUGUST),
                planned(asked, new MediationDropped(CASE, PLAN, JULY)));
    }

    @Test
    void that_carry_out_what_mediation_agreed_are_recorded() {
        var agreed = planned(new MediationHeld(CASE, PLAN, JUNE, OrderKind.NAME_SCHOOL, true, null));

        recorded(step(PLAN, AGREEMENT_CARRIED_OUT, JULY), new MediationAgreementCarriedOut(CASE, PLAN, JULY), agreed);
        recorded(step(PLAN, OTHER_MATTERS_CARRIED_OUT, JULY), new OtherMattersCarriedOut(CASE, PLAN, JULY), agreed);
    }

    @Test
    void of_an_appeal_are_recorded() {
        recorded(
                step(PLAN, APPEAL_REGISTERED, JUNE, grounds(AppealGround.CONTENTS, AppealGround.RECOMMENDATIONS)),
                registered(PLAN, AppealGround.CONTENTS, AppealGround.RECOMMENDATIONS),
                planned());
        recorded(step(PLAN, APPEAL_WITHDRAWN, JULY), new AppealWithdrawn(CASE, PLAN, JULY), planned(REGISTERED));
        recorded(
                step(PLAN, APPEAL_DECIDED, JULY, said(OrderKind.AMEND_CONTENTS, false, null, true)),
                TO_AMEND,
                planned(REGISTERED));
        recorded(
                step(PLAN, APPEAL_DECIDED, JULY),
                new AppealDecided(CASE, PLAN, JULY, null, false),
                planned(REGISTERED));
    }

    @Test
    void that_concede_an_appeal_oblige_by_its_grounds() {
        recorded(
                step(PLAN, APPEAL_CONCEDED, JULY),
                new AppealConceded(CASE, PLAN, JULY, OrderKind.AMEND_CONTENTS),
                planned(REGISTERED));
        recorded(
                step(PLAN, APPEAL_CONCEDED, JULY),
                new AppealConceded(CASE, PLAN, JULY, OrderKind.NAME_SCHOOL),
                planned(registered(PLAN, AppealGround.SCHOOL)));
    }

    @Test
    void that_carry_out_an_order_are_recorded() {
        var ordered = planned(REGISTERED, TO_AMEND);

        recorded(step(PLAN, ORDER_CARRIED_OUT, AUGUST), new OrderCarriedOut(CASE, PLAN, AUGUST), ordered);
        recorded(
                step(PLAN, RECOMMENDATIONS_ANSWERED, AUGUST), new RecommendationsAnswered(CASE, PLAN, AUGUST), ordered);
    }

    @Test
    void are_about_a_decision_of_a_review_too() {
        recorded(
                step(KEPT, CERTIFICATE_ISSUED, DECISION),
                new MediationCertificateIssued(CASE, KEPT, DECISION),
                planned(HELD, TO_MAINTAIN));
    }

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            FINAL_PLAN-1   | CERTIFICATE_ISSUED       | 2025-05-25 | APPEAL_STEP_TOO_EARLY
            FINAL_PLAN-1   | CERTIFICATE_ISSUED       | 2025-05-26 | none
            FINAL_PLAN-1   | CERTIFICATE_ISSUED       | 2026-09-01 | none
            FINAL_PLAN-1   | CERTIFICATE_ISSUED       | 2026-09-02 | APPEAL_STEP_IN_FUTURE
            FINAL_PLAN-2   | CERTIFICATE_ISSUED       | 2025-06-16 | NOTICE_NOT_ON_RECORD
            NO_PLAN-1      | CERTIFICATE_ISSUED       | 2025-06-16 | NOTICE_NOT_ON_RECORD
            AMENDED_PLAN-1-1 | CERTIFICATE_ISSUED     | 2025-06-16 | NOTICE_NOT_ON_RECORD
            FINAL_PLAN-1   | APPEAL_WITHDRAWN         | 2025-06-16 | APPEAL_STEP_NOT_AWAITED
            FINAL_PLAN-1   | APPEAL_CONCEDED          | 2025-06-16 | APPEAL_STEP_NOT_AWAITED
            FINAL_PLAN-1   | APPEAL_DECIDED           | 2025-06-16 | APPEAL_STEP_NOT_AWAITED
            FINAL_PLAN-1   | ORDER_CARRIED_OUT        | 2025-06-16 | APPEAL_STEP_NOT_AWAITED
            FINAL_PLAN-1   | AGREEMENT_CARRIED_OUT    | 2025-06-16 | APPEAL_STEP_NOT_AWAITED
            FINAL_PLAN-1   | OTHER_MATTERS_CARRIED_OUT | 2025-06-16 | APPEAL_STEP_NOT_AWAITED
            FINAL_PLAN-1   | RECOMMENDATIONS_ANSWERED | 2025-06-16 | APPEAL_STEP_NOT_AWAITED
            FINAL_PLAN-1   | APPEAL_REGISTERED        | 2025-06-16 | GROUNDS_NEEDED
            """)
    void follow_the_notice_and_what_they_rest_on(String notice, AppealStep step, LocalDate date, String refusal) {
        answered(refusal, step(Notice.of(notice), step, date), planned());
    }

    @Test
    void lie_between_the_steps_that_they_follow_and_those_that_follow_them() {
        answered("APPEAL_STEP_TOO_EARLY", step(PLAN, APPEAL_WITHDRAWN, JUNE.minusDays(1)), planned(REGISTERED));
        answered(
                "APPEAL_STEP_TOO_LATE",
                new CorrectAppealDate(CASE, PLAN, APPEAL_REGISTERED, JULY.plusDays(1), "Misread"),
                planned(REGISTERED, TO_AMEND));
        answered(
                "none",
                new CorrectAppealDate(CASE, PLAN, APPEAL_REGISTERED, JULY, "Misread"),
                planned(REGISTERED, TO_AMEND));
    }

    @Test
    void are_taken_once_and_an_appeal_ends_once() {
        answered(
                "APPEAL_STEP_ALREADY_RECORDED",
                step(PLAN, APPEAL_REGISTERED, JULY, grounds(AppealGround.SCHOOL)),
                planned(REGISTERED));
        answered("APPEAL_STEP_NOT_AWAITED", step(PLAN, APPEAL_CONCEDED, AUGUST), planned(REGISTERED, TO_AMEND));
        answered(
                "APPEAL_STEP_NOT_AWAITED",
                step(PLAN, APPEAL_DECIDED, AUGUST),
                planned(REGISTERED, new AppealWithdrawn(CASE, PLAN, JULY)));
    }

    @ParameterizedTest(name = "an appeal against {0} about {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            FINAL_PLAN-1    | CONTENTS SCHOOL RECOMMENDATIONS | none
            FINAL_PLAN-1    | REFUSAL_TO_ASSESS               | GROUND_OF_ANOTHER_DECISION
            FINAL_PLAN-1    | ENDING_OF_PLAN                  | GROUND_OF_ANOTHER_DECISION
            FINAL_PLAN-1    | RECOMMENDATIONS                 | RECOMMENDATIONS_ALONE
            NOT_TO_AMEND-1-1 | CONTENTS                       | none
            NOT_TO_AMEND-1-1 | REFUSAL_TO_MAKE_PLAN           | GROUND_OF_ANOTHER_DECISION
            """)
    void say_what_an_appeal_is_about(String notice, String about, String refusal) {
        var grounds = Stream.of(about.split(" ")).map(AppealGround::valueOf).toArray(AppealGround[]::new);

        answered(
                refusal,
                step(Notice.of(notice), APPEAL_REGISTERED, DECISION, grounds(grounds)),
                planned(HELD, TO_MAINTAIN));
    }

    @Test
    void say_nothing_that_is_not_asked_of_them() {
        answered("GROUNDS_NOT_ASKED", step(PLAN, CERTIFICATE_ISSUED, JUNE, grounds(AppealGround.SCHOOL)), planned());
        answered(
                "ORDER_NOT_ASKED",
                step(PLAN, CERTIFICATE_ISSUED, JUNE, said(OrderKind.NAME_SCHOOL, false, null, false)),
                planned());
        answered(
                "ORDER_ABOUT_ANOTHER_DECISION",
                step(PLAN, MEDIATION_HELD, JUNE, said(OrderKind.ASSESS, false, null, false)),
                planned());
        answered(
                "OTHER_MATTERS_NOT_ASKED",
                step(PLAN, APPEAL_DECIDED, JULY, said(null, true, null, false)),
                planned(REGISTERED));
        answered("AGREED_DAY_NOT_ASKED", step(PLAN, MEDIATION_HELD, JUNE, said(null, false, JULY, false)), planned());
        answered(
                "AGREED_DAY_NOT_ASKED",
                step(REFUSAL, MEDIATION_HELD, JUNE, said(OrderKind.ASSESS, false, JULY, false)),
                refused());
        answered("AGREED_DAY_TOO_EARLY", step(PLAN, MEDIATION_HELD, JULY, said(null, true, JUNE, false)), planned());
        answered(
                "RECOMMENDATIONS_NOT_ASKED",
                step(PLAN, MEDIATION_HELD, JUNE, said(null, false, null, true)),
                planned());
    }

    @Test
    void are_of_somebody_who_lives() {
        answered(
                "CHILD_HAS_DIED",
                step(PLAN, CERTIFICATE_ISSUED, JUNE),
                planned(new ChildDied(CASE, LocalDate.of(2026, 3, 1))));
    }

    @Test
    void let_an_assessment_go_on_after_an_order_to_assess() {
        recorded(
                step(REFUSAL, APPEAL_DECIDED, JULY, said(OrderKind.ASSESS, false, null, false)),
                TO_ASSESS,
                refused(registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS)));
        recorded(
                new AgreeToAssess(CASE, AUGUST, null),
                new AssessmentAgreed(CASE, 1, AUGUST),
                refused(registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS), TO_ASSESS));
        answered("STEP_BEFORE_EARLIER_STEP", new AgreeToAssess(CASE, JUNE, null), ordered());
    }

    @Test
    void let_an_assessment_go_on_after_an_agreement_or_a_concession() {
        recorded(
                new AgreeToAssess(CASE, AUGUST, null),
                new AssessmentAgreed(CASE, 1, AUGUST),
                refused(new MediationHeld(CASE, REFUSAL, JULY, OrderKind.ASSESS, false, null)));
        recorded(
                new AgreeToAssess(CASE, AUGUST, null),
                new AssessmentAgreed(CASE, 1, AUGUST),
                refused(
                        registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS),
                        new AppealConceded(CASE, REFUSAL, JULY, OrderKind.ASSESS)));
    }

    @Test
    void give_the_day_of_what_a_return_had_told_without_one() {
        var told = new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL);
        var then = refused(
                told, new AssessmentAgreed(CASE, 1, AUGUST), registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS));

        recorded(step(REFUSAL, APPEAL_DECIDED, JULY, said(OrderKind.ASSESS, false, null, false)), TO_ASSESS, then);
        answered(
                "APPEAL_STEP_TOO_LATE",
                step(REFUSAL, APPEAL_DECIDED, AUGUST.plusDays(1), said(OrderKind.ASSESS, false, null, false)),
                then);
    }

    @Test
    void end_an_appeal_after_the_assessment_went_on_because_of_an_agreement() {
        var agreed = new MediationHeld(CASE, REFUSAL, JUNE, OrderKind.ASSESS, false, null);
        var then = refused(
                registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS), agreed, new AssessmentAgreed(CASE, 1, JULY));

        recorded(step(REFUSAL, APPEAL_DECIDED, AUGUST), new AppealDecided(CASE, REFUSAL, AUGUST, null, false), then);
    }

    @Test
    void overturn_no_refusal_of_an_assessment_after_which_another_began() {
        answered(
                "LATER_ASSESSMENT_BEGUN",
                step(REFUSAL, MEDIATION_HELD, AUGUST, said(OrderKind.ASSESS, false, null, false)),
                refused(requested(2, JULY)));
    }

    @Test
    void keep_a_refusal_that_they_overturned_from_being_overturned_again_or_marked() {
        answered("NO_REFUSAL_STANDS", new RecordOverturnedRefusal(CASE, 1, OverturnRoute.TRIBUNAL, AUGUST), ordered());
        answered("OVERTURNED_BY_APPEAL", new MarkOverturningRecordedInError(CASE, 1, "Another case"), ordered());
    }

    @Test
    void are_corrected_with_a_reason() {
        recorded(
                new CorrectAppealDate(CASE, PLAN, APPEAL_REGISTERED, JUNE.minusDays(1), " Misread "),
                new AppealDateCorrected(CASE, PLAN, APPEAL_REGISTERED, JUNE, JUNE.minusDays(1), "Misread"),
                planned(REGISTERED));
        answered(
                "DATE_ALREADY_SO",
                new CorrectAppealDate(CASE, PLAN, APPEAL_REGISTERED, JUNE, "Misread"),
                planned(REGISTERED));
        answered("REASON_NEEDED", new CorrectAppealDate(CASE, PLAN, APPEAL_REGISTERED, JULY, " "), planned(REGISTERED));
        answered(
                "APPEAL_STEP_NOT_ON_RECORD",
                new CorrectAppealDate(CASE, PLAN, CERTIFICATE_ISSUED, JULY, "Misread"),
                planned(REGISTERED));
    }

    @Test
    void that_overturned_a_refusal_are_not_corrected_to_a_day_after_the_assessment_went_on() {
        answered(
                "APPEAL_STEP_TOO_LATE",
                new CorrectAppealDate(CASE, REFUSAL, APPEAL_DECIDED, AUGUST.plusDays(1), "Misread"),
                goneOn());
    }

    @Test
    void are_marked_as_recorded_in_error() {
        recorded(
                mark(PLAN, APPEAL_DECIDED),
                new AppealStepMarkedRecordedInError(CASE, PLAN, APPEAL_DECIDED, JULY, "Another case"),
                planned(REGISTERED, TO_AMEND));
        recorded(
                mark(REFUSAL, APPEAL_DECIDED),
                new AppealStepMarkedRecordedInError(CASE, REFUSAL, APPEAL_DECIDED, JULY, "Another case"),
                ordered());
    }

    @Test
    void are_marked_only_where_nothing_rests_on_them() {
        answered("APPEAL_STEP_FOLLOWED_UP", mark(PLAN, APPEAL_REGISTERED), planned(REGISTERED, TO_AMEND));
        answered("APPEAL_STEP_NOT_ON_RECORD", mark(PLAN, APPEAL_WITHDRAWN), planned(REGISTERED, TO_AMEND));
        answered("OVERTURNING_FOLLOWED_UP", mark(REFUSAL, APPEAL_DECIDED), goneOn());
        answered(
                "REASON_NEEDED",
                new MarkAppealStepRecordedInError(CASE, PLAN, APPEAL_DECIDED, " "),
                planned(REGISTERED, TO_AMEND));
        answered(
                "CHILD_HAS_DIED",
                mark(PLAN, APPEAL_REGISTERED),
                planned(REGISTERED, new ChildDied(CASE, LocalDate.of(2026, 3, 1))));
    }

    @Test
    void keep_the_decision_that_they_are_about_on_record() {
        answered(
                "NOTICE_IS_DISPUTED",
                new MarkStepRecordedInError(CASE, 1, Step.FINAL_PLAN_SENT, "Another case"),
                planned(REGISTERED));
        answered(
                "NOTICE_IS_DISPUTED",
                new MarkStepRecordedInError(CASE, 1, Step.ASSESSMENT_REFUSED, "Another case"),
                refused(registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS)));
        answered(
                "NOTICE_IS_DISPUTED",
                new MarkReviewStepRecordedInError(CASE, 1, 1, ReviewStep.DECISION_NOTIFIED, "Another case"),
                planned(HELD, TO_MAINTAIN, new MediationCertificateIssued(CASE, KEPT, DECISION)));
    }

    @Test
    void keep_the_decision_that_they_are_about_before_them() {
        answered(
                "NOTICE_SENT_AFTER_DISPUTE",
                new CorrectStepDate(CASE, 1, Step.FINAL_PLAN_SENT, JUNE.plusDays(1), "Misread"),
                planned(REGISTERED));
        answered("none", new CorrectStepDate(CASE, 1, Step.FINAL_PLAN_SENT, JUNE, "Misread"), planned(REGISTERED));
        answered(
                "NOTICE_SENT_AFTER_DISPUTE",
                new CorrectReviewDate(CASE, 1, 1, ReviewStep.DECISION_NOTIFIED, DECISION.plusDays(1), "Misread"),
                planned(HELD, TO_MAINTAIN, new MediationCertificateIssued(CASE, KEPT, DECISION)));
    }

    @Test
    void have_the_day_agreed_in_writing_put_right_or_added() {
        var agreed = new MediationHeld(CASE, PLAN, JUNE, OrderKind.AMEND_CONTENTS, false, AUGUST);
        var later = AUGUST.plusDays(7);

        recorded(
                new CorrectAgreedDay(CASE, PLAN, later, " Misread "),
                new AgreedDayCorrected(CASE, PLAN, AUGUST, later, "Misread"),
                planned(agreed));
        recorded(
                new CorrectAgreedDay(CASE, PLAN, JUNE, "Misread"),
                new AgreedDayCorrected(CASE, PLAN, null, JUNE, "Misread"),
                planned(new MediationHeld(CASE, PLAN, JUNE, null, true, null)));
        answered("DATE_ALREADY_SO", new CorrectAgreedDay(CASE, PLAN, AUGUST, "Misread"), planned(agreed));
        answered(
                "AGREED_DAY_TOO_EARLY",
                new CorrectAgreedDay(CASE, PLAN, JUNE.minusDays(1), "Misread"),
                planned(agreed));
        answered("none", new CorrectAgreedDay(CASE, PLAN, JUNE.plusYears(2), "Misread"), planned(agreed));
        answered(
                "AGREED_DAY_FAR_AHEAD",
                new CorrectAgreedDay(CASE, PLAN, JUNE.plusYears(2).plusDays(1), "Misread"),
                planned(agreed));
        answered(
                "AGREED_DAY_NOT_ASKED",
                new CorrectAgreedDay(CASE, PLAN, AUGUST, "Misread"),
                planned(new MediationHeld(CASE, PLAN, JUNE, null, false, null)));
        answered("APPEAL_STEP_NOT_ON_RECORD", new CorrectAgreedDay(CASE, PLAN, AUGUST, "Misread"), planned());
    }

    private static List<CaseEvent> refused(CaseEvent... then) {
        return Stream.concat(
                        Stream.of(OPENED, REQUESTED, new AssessmentRefused(CASE, 1, REFUSED_ON)), Arrays.stream(then))
                .collect(Collectors.toList());
    }

    private static List<CaseEvent> ordered() {
        return refused(registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS), TO_ASSESS);
    }

    private static List<CaseEvent> goneOn() {
        return refused(
                registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS), TO_ASSESS, new AssessmentAgreed(CASE, 1, AUGUST));
    }

    private static AppealRegistered registered(Notice notice, AppealGround... grounds) {
        return new AppealRegistered(CASE, notice, JUNE, Set.of(grounds));
    }

    private static AppealOutcome grounds(AppealGround... grounds) {
        return new AppealOutcome(Set.of(grounds), null, false, null, false);
    }

    private static AppealOutcome said(
            @Nullable OrderKind order, boolean otherMatters, @Nullable LocalDate dueOn, boolean recommendations) {
        return new AppealOutcome(Set.of(), order, otherMatters, dueOn, recommendations);
    }

    private static RecordAppealStep step(Notice notice, AppealStep step, LocalDate date) {
        return step(notice, step, date, AppealOutcome.NONE);
    }

    private static RecordAppealStep step(Notice notice, AppealStep step, LocalDate date, AppealOutcome outcome) {
        return new RecordAppealStep(CASE, notice, step, date, outcome);
    }

    private static MarkAppealStepRecordedInError mark(Notice notice, AppealStep step) {
        return new MarkAppealStepRecordedInError(CASE, notice, step, "Another case");
    }

    private void recorded(CaseCommand command, CaseEvent event, List<CaseEvent> history) {
        september.given(history).when(command).expectEvents(event);
    }

    private void answered(String refusal, CaseCommand command, List<CaseEvent> history) {
        var answer = september.given(history).when(command);
        if (refusal.equals("none")) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectNoEvents().expectExceptionMessage(refusal);
        }
    }
}
