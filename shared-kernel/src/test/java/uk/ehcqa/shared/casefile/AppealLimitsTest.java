package uk.ehcqa.shared.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.appeal.AppealableDecision.AMENDED_PLAN;
import static uk.ehcqa.shared.appeal.AppealableDecision.FINAL_PLAN;
import static uk.ehcqa.shared.appeal.AppealableDecision.NOT_TO_AMEND;
import static uk.ehcqa.shared.appeal.AppealableDecision.NOT_TO_ASSESS;
import static uk.ehcqa.shared.appeal.AppealableDecision.NOT_TO_REASSESS;
import static uk.ehcqa.shared.appeal.AppealableDecision.NO_PLAN;
import static uk.ehcqa.shared.appeal.AppealableDecision.REASSESSED_PLAN;
import static uk.ehcqa.shared.appeal.AppealableDecision.TO_END_THE_PLAN;
import static uk.ehcqa.shared.assessment.OverturnRoute.MEDIATION;
import static uk.ehcqa.shared.assessment.OverturnRoute.TRIBUNAL;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_AGREED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_REFUSED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_RECEIVED;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.appeal.AppealConceded;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealStepMarkedRecordedInError;
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
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.Overturning;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.NoAmendmentNotified;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.timeliness.AppealLimit;

class AppealLimitsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final Notice REFUSAL = new Notice(NOT_TO_ASSESS, 1, null);
    static final Notice NO_PLAN_NOTICE = new Notice(NO_PLAN, 1, null);
    static final Notice NO_REASSESSMENT = new Notice(NOT_TO_REASSESS, 1, null, 1);
    static final Notice PLAN = new Notice(FINAL_PLAN, 1, null);

    static final LocalDate REFUSED = LocalDate.of(2025, 2, 10);
    static final LocalDate HELD = LocalDate.of(2025, 4, 7);
    static final LocalDate ORDERED = LocalDate.of(2025, 6, 2);
    static final LocalDate MADE = LocalDate.of(2025, 5, 26);

    static final AppealRegistered REGISTERED = registered(PLAN, AppealGround.CONTENTS);

    CaseFile file;

    @BeforeEach
    void a_request() {
        var rowan = new Child("Example", "Rowan", LocalDate.of(2018, 5, 14), Sex.FEMALE, null, null, null, null, null);
        file = CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2025-0413"), rowan))
                .after(RequestReceived.on(CASE, 1, LocalDate.of(2025, 1, 6), RequestSource.HEALTH));
    }

    @Test
    void after_an_order_to_assess_are_two_ten_and_fourteen_weeks() {
        then(new AssessmentRefused(CASE, 1, REFUSED), registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS));
        assertThat(new AppealLimits(file).milestones()).isEmpty();

        then(decided(REFUSAL, OrderKind.ASSESS));

        assertThat(file.assessment(1).stage()).isEqualTo(Stage.ASSESSING);
        assertThat(file.assessment(1).overturned())
                .containsEntry(Step.ASSESSMENT_REFUSED, new Overturning(TRIBUNAL, ORDERED));
        assertThat(file.assessment(1).takenOn(Step.ASSESSMENT_REFUSED)).contains(REFUSED);
        assertThat(new AppealLimits(file).milestones())
                .containsExactly(
                        ordered(REFUSAL, AppealLimit.ASSESSMENT_AFTER_ALL, LocalDate.of(2025, 6, 16), null),
                        ordered(REFUSAL, AppealLimit.NO_PLAN_NOTICE_AFTER_ORDER, LocalDate.of(2025, 8, 11), null),
                        ordered(REFUSAL, AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_ASSESS, LocalDate.of(2025, 9, 8), null));
    }

    @Test
    void after_an_order_to_assess_are_met_by_the_steps_of_the_assessment() {
        then(
                new AssessmentRefused(CASE, 1, REFUSED),
                registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS),
                decided(REFUSAL, OrderKind.ASSESS),
                new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 6, 16)),
                new DraftPlanSent(CASE, 1, LocalDate.of(2025, 8, 4), false, LocalDate.of(2025, 8, 18)),
                new FinalPlanSent(CASE, 1, LocalDate.of(2025, 9, 9)));

        assertThat(new AppealLimits(file).milestones())
                .containsExactly(
                        ordered(
                                REFUSAL,
                                AppealLimit.ASSESSMENT_AFTER_ALL,
                                LocalDate.of(2025, 6, 16),
                                LocalDate.of(2025, 6, 16)),
                        ordered(
                                REFUSAL,
                                AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_ASSESS,
                                LocalDate.of(2025, 9, 8),
                                LocalDate.of(2025, 9, 9)));
    }

    @Test
    void after_an_order_to_assess_that_leads_to_no_plan_are_met_by_the_notice() {
        then(
                new AssessmentRefused(CASE, 1, REFUSED),
                new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, TRIBUNAL, ORDERED),
                new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 6, 9)),
                new NoPlanNoticeSent(CASE, 1, LocalDate.of(2025, 8, 11)));

        assertThat(new AppealLimits(file).milestones())
                .containsExactly(
                        ordered(
                                REFUSAL,
                                AppealLimit.ASSESSMENT_AFTER_ALL,
                                LocalDate.of(2025, 6, 16),
                                LocalDate.of(2025, 6, 9)),
                        ordered(
                                REFUSAL,
                                AppealLimit.NO_PLAN_NOTICE_AFTER_ORDER,
                                LocalDate.of(2025, 8, 11),
                                LocalDate.of(2025, 8, 11)));
    }

    @Test
    void after_an_agreement_to_make_a_plan_are_five_and_eleven_weeks() {
        then(
                new AssessmentAgreed(CASE, 1, REFUSED),
                new NoPlanNoticeSent(CASE, 1, LocalDate.of(2025, 3, 10)),
                new MediationHeld(CASE, NO_PLAN_NOTICE, HELD, OrderKind.MAKE_PLAN, false, null),
                new MediationCertificateIssued(CASE, NO_PLAN_NOTICE, HELD));

        assertThat(new AppealLimits(file).milestones())
                .contains(
                        mediated(NO_PLAN_NOTICE, AppealLimit.DRAFT_PLAN_AFTER_ORDER, LocalDate.of(2025, 5, 12), null),
                        mediated(
                                NO_PLAN_NOTICE,
                                AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE,
                                LocalDate.of(2025, 6, 23),
                                null));
    }

    @Test
    void run_from_no_day_where_a_return_alone_told_that_a_refusal_was_overturned() {
        then(
                new AssessmentRefused(CASE, 1, REFUSED),
                new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, TRIBUNAL));

        assertThat(new AppealLimits(file).milestones()).isEmpty();
    }

    @Test
    void move_with_the_date_of_the_order_and_go_with_it() {
        then(
                new AssessmentRefused(CASE, 1, REFUSED),
                registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS),
                decided(REFUSAL, OrderKind.ASSESS),
                new AppealDateCorrected(
                        CASE, REFUSAL, AppealStep.APPEAL_DECIDED, ORDERED, LocalDate.of(2025, 6, 3), "Misread"));
        assertThat(new AppealLimits(file).milestones().getFirst().dueOn()).isEqualTo(LocalDate.of(2025, 6, 17));

        then(new AppealStepMarkedRecordedInError(
                CASE, REFUSAL, AppealStep.APPEAL_DECIDED, LocalDate.of(2025, 6, 3), "Another case"));

        assertThat(new AppealLimits(file).milestones()).isEmpty();
        assertThat(file.assessment(1).stage()).isEqualTo(Stage.NOT_ASSESSED);
    }

    @Test
    void after_an_order_about_the_plan_are_five_weeks_or_two_for_the_school_alone() {
        then(planned(), REGISTERED, decided(PLAN, OrderKind.AMEND_CONTENTS));
        assertThat(new AppealLimits(file).milestones())
                .containsExactly(ordered(PLAN, AppealLimit.CONTENTS_AMENDED, LocalDate.of(2025, 7, 7), null));

        then(decided(PLAN, OrderKind.NAME_SCHOOL), new OrderCarriedOut(CASE, PLAN, LocalDate.of(2025, 6, 17)));
        assertThat(new AppealLimits(file).milestones())
                .containsExactly(
                        ordered(PLAN, AppealLimit.SCHOOL_NAMED, LocalDate.of(2025, 6, 16), LocalDate.of(2025, 6, 17)));
    }

    @Test
    void after_a_concession_are_those_of_an_order_from_the_day_it_was_notified() {
        then(planned(), REGISTERED, new AppealConceded(CASE, PLAN, ORDERED, OrderKind.AMEND_CONTENTS));

        assertThat(new AppealLimits(file).milestones())
                .containsExactly(ordered(PLAN, AppealLimit.CONTENTS_AMENDED, LocalDate.of(2025, 7, 7), null));
    }

    @Test
    void of_a_plan_that_is_to_be_maintained_end_at_once_although_it_has_ended() {
        var ending = new Notice(TO_END_THE_PLAN, 1, 1);
        then(
                planned(),
                review(ReviewOutcome.CEASE),
                registered(ending, AppealGround.ENDING_OF_PLAN),
                decided(ending, OrderKind.MAINTAIN_PLAN),
                new PlanCeased(CASE, 1, LocalDate.of(2025, 6, 30), null));

        assertThat(new AppealLimits(file).milestones())
                .containsExactly(ordered(ending, AppealLimit.PLAN_MAINTAINED, ORDERED, null));
    }

    @Test
    void after_an_order_to_reassess_are_those_of_an_order_to_assess() {
        then(planned(), reassessed(1, REQUEST_RECEIVED, REFUSED), reassessed(1, REASSESSMENT_REFUSED, HELD));
        then(
                registered(NO_REASSESSMENT, AppealGround.REFUSAL_TO_REASSESS),
                decided(NO_REASSESSMENT, OrderKind.REASSESS));

        assertThat(new AppealLimits(file).milestones())
                .containsExactly(
                        ordered(NO_REASSESSMENT, AppealLimit.ASSESSMENT_AFTER_ALL, LocalDate.of(2025, 6, 16), null),
                        ordered(
                                NO_REASSESSMENT,
                                AppealLimit.NO_PLAN_NOTICE_AFTER_ORDER,
                                LocalDate.of(2025, 8, 11),
                                null),
                        ordered(
                                NO_REASSESSMENT,
                                AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_ASSESS,
                                LocalDate.of(2025, 9, 8),
                                null));
    }

    @Test
    void after_an_order_to_reassess_are_met_by_the_steps_of_the_reassessment_that_follows() {
        then(planned(), reassessed(1, REQUEST_RECEIVED, REFUSED), reassessed(1, REASSESSMENT_REFUSED, HELD));
        then(
                registered(NO_REASSESSMENT, AppealGround.REFUSAL_TO_REASSESS),
                decided(NO_REASSESSMENT, OrderKind.REASSESS),
                reassessed(2, REASSESSMENT_AGREED, LocalDate.of(2025, 6, 16)),
                reassessed(2, DRAFT_PLAN_SENT, LocalDate.of(2025, 8, 18)),
                reassessed(2, PLAN_SENT, LocalDate.of(2025, 9, 9)));

        assertThat(new AppealLimits(file).milestones())
                .containsExactly(
                        ordered(
                                NO_REASSESSMENT,
                                AppealLimit.ASSESSMENT_AFTER_ALL,
                                LocalDate.of(2025, 6, 16),
                                LocalDate.of(2025, 6, 16)),
                        ordered(
                                NO_REASSESSMENT,
                                AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_ASSESS,
                                LocalDate.of(2025, 9, 8),
                                LocalDate.of(2025, 9, 9)));
    }

    @Test
    void after_an_order_to_amend_a_plan_that_was_to_end_keep_it_at_once_as_well() {
        var ending = new Notice(TO_END_THE_PLAN, 1, 1);
        then(planned(), review(ReviewOutcome.CEASE), registered(ending, AppealGround.ENDING_OF_PLAN));
        then(decided(ending, OrderKind.AMEND_CONTENTS));

        assertThat(new AppealLimits(file).milestones())
                .containsExactly(
                        ordered(ending, AppealLimit.CONTENTS_AMENDED, LocalDate.of(2025, 7, 7), null),
                        ordered(ending, AppealLimit.PLAN_MAINTAINED, ORDERED, ORDERED));
    }

    @Test
    void let_a_refusal_stay_overturned_that_a_person_said_so_of_when_the_order_was_recorded_in_error() {
        then(
                new AssessmentRefused(CASE, 1, REFUSED),
                new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, MEDIATION, HELD),
                registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS),
                decided(REFUSAL, OrderKind.ASSESS),
                new AppealStepMarkedRecordedInError(CASE, REFUSAL, AppealStep.APPEAL_DECIDED, ORDERED, "Another case"));

        assertThat(file.assessment(1).overturned())
                .containsEntry(Step.ASSESSMENT_REFUSED, new Overturning(MEDIATION, HELD));
        assertThat(file.assessment(1).stage()).isEqualTo(Stage.ASSESSING);
    }

    @Test
    void of_mediation_fall_away_when_it_is_given_up() {
        then(
                planned(),
                new MediationAskedFor(CASE, PLAN, ORDERED),
                new MediationDropped(CASE, PLAN, LocalDate.of(2025, 6, 9)));

        assertThat(new AppealLimits(file).milestones()).isEmpty();
    }

    @Test
    void of_mediation_are_thirty_days_and_three_working_days_for_the_certificate() {
        then(planned(), new MediationAskedFor(CASE, PLAN, LocalDate.of(2025, 6, 2)));
        assertThat(new AppealLimits(file).milestones())
                .containsExactly(ordered(PLAN, AppealLimit.MEDIATION, MEDIATION, LocalDate.of(2025, 7, 2), null));

        then(new MediationHeld(CASE, PLAN, LocalDate.of(2025, 6, 20), null, false, null));
        assertThat(new AppealLimits(file).milestones())
                .containsExactly(
                        ordered(
                                PLAN,
                                AppealLimit.MEDIATION,
                                MEDIATION,
                                LocalDate.of(2025, 7, 2),
                                LocalDate.of(2025, 6, 20)),
                        new AppealMilestone(
                                PLAN,
                                AppealLimit.MEDIATION_CERTIFICATE,
                                MEDIATION,
                                LocalDate.of(2025, 6, 20),
                                LocalDate.of(2025, 6, 25),
                                null));
    }

    @Test
    void of_mediation_fall_away_with_a_certificate_without_it() {
        then(
                planned(),
                new MediationAskedFor(CASE, PLAN, ORDERED),
                new MediationCertificateIssued(CASE, PLAN, LocalDate.of(2025, 6, 20)));

        assertThat(new AppealLimits(file).milestones()).isEmpty();
    }

    @Test
    void of_mediation_fall_away_with_the_end_of_the_appeal() {
        then(
                planned(),
                REGISTERED,
                new MediationAskedFor(CASE, PLAN, ORDERED),
                new AppealDecided(CASE, PLAN, ORDERED, null, false));

        assertThat(new AppealLimits(file).milestones()).isEmpty();
    }

    @Test
    void of_an_agreement_are_those_of_an_order_and_two_weeks_for_other_matters() {
        then(
                planned(),
                new MediationHeld(CASE, PLAN, ORDERED, OrderKind.AMEND_CONTENTS, true, null),
                new MediationCertificateIssued(CASE, PLAN, ORDERED),
                new MediationAgreementCarriedOut(CASE, PLAN, LocalDate.of(2025, 7, 7)),
                new OtherMattersCarriedOut(CASE, PLAN, LocalDate.of(2025, 6, 17)));

        assertThat(new AppealLimits(file).milestones())
                .contains(
                        ordered(
                                PLAN,
                                AppealLimit.OTHER_MATTERS,
                                MEDIATION,
                                LocalDate.of(2025, 6, 16),
                                LocalDate.of(2025, 6, 17)),
                        ordered(
                                PLAN,
                                AppealLimit.CONTENTS_AMENDED,
                                MEDIATION,
                                LocalDate.of(2025, 7, 7),
                                LocalDate.of(2025, 7, 7)));
    }

    @Test
    void of_an_agreement_are_what_was_agreed_in_writing() {
        var day = LocalDate.of(2025, 9, 1);
        then(planned(), new MediationHeld(CASE, PLAN, ORDERED, OrderKind.NAME_SCHOOL, true, day));

        assertThat(new AppealLimits(file).milestones())
                .contains(
                        ordered(PLAN, AppealLimit.OTHER_MATTERS, MEDIATION, day, null),
                        ordered(PLAN, AppealLimit.SCHOOL_NAMED, MEDIATION, day, null));
    }

    @Test
    void of_recommendations_are_five_weeks() {
        then(
                planned(),
                REGISTERED,
                new AppealDecided(CASE, PLAN, ORDERED, null, true),
                new RecommendationsAnswered(CASE, PLAN, LocalDate.of(2025, 7, 1)));

        assertThat(new AppealLimits(file).milestones())
                .containsExactly(ordered(
                        PLAN,
                        AppealLimit.RECOMMENDATIONS_ANSWERED,
                        LocalDate.of(2025, 7, 7),
                        LocalDate.of(2025, 7, 1)));
    }

    @Test
    void of_recommendations_are_none_from_before_there_was_a_power_to_make_them() {
        then(planned(), new AppealDecided(CASE, PLAN, LocalDate.of(2018, 4, 2), null, true));
        assertThat(new AppealLimits(file).milestones()).isEmpty();

        then(new AppealDecided(CASE, PLAN, LocalDate.of(2018, 4, 3), null, true));
        assertThat(new AppealLimits(file).milestones())
                .extracting(AppealMilestone::dueOn)
                .containsExactly(LocalDate.of(2018, 5, 8));
    }

    @Test
    void leave_nothing_to_do_under_a_plan_that_has_ended_or_for_somebody_who_has_died() {
        then(planned(), REGISTERED, decided(PLAN, OrderKind.AMEND_CONTENTS));
        var before = file;

        assertThat(new AppealLimits(before.after(new PlanCeased(CASE, 1, MADE.plusMonths(2), null))).milestones())
                .isEmpty();
        assertThat(new AppealLimits(before.after(new ChildDied(CASE, MADE.plusMonths(2)))).milestones())
                .isEmpty();
    }

    @Test
    void stop_no_clock_of_the_case() {
        then(new AssessmentRefused(CASE, 1, REFUSED));
        var before = file.assessments();

        then(new MediationAskedFor(CASE, REFUSAL, REFUSED), registered(REFUSAL, AppealGround.REFUSAL_TO_ASSESS));

        assertThat(file.assessments()).isEqualTo(before);
    }

    @Test
    void run_about_every_decision_that_the_family_was_told() {
        then(new AssessmentRefused(CASE, 1, REFUSED));
        then(new RefusalOverturned(CASE, 1, Step.ASSESSMENT_REFUSED, MEDIATION, HELD));
        then(new AssessmentAgreed(CASE, 1, HELD), new FinalPlanSent(CASE, 1, MADE));
        then(
                new ReviewDecided(CASE, 1, MADE.plusMonths(1), MADE.plusMonths(1), ReviewOutcome.AMEND, false),
                new AmendmentNoticeSent(CASE, 1, 1, MADE.plusMonths(1)),
                new AmendedPlanSent(CASE, 1, 1, LocalDate.of(2025, 7, 7)),
                new ReviewDecided(CASE, 1, MADE.plusMonths(8), MADE.plusMonths(8), ReviewOutcome.AMEND, false),
                new AmendmentNoticeSent(CASE, 1, 2, MADE.plusMonths(8)),
                new NoAmendmentNotified(CASE, 1, 2, LocalDate.of(2026, 2, 2)),
                new ReviewDecided(CASE, 1, MADE.plusMonths(20), MADE.plusMonths(20), ReviewOutcome.MAINTAIN, false),
                new ReviewDecided(CASE, 1, MADE.plusMonths(30), MADE.plusMonths(30), ReviewOutcome.CEASE, false),
                new AmendmentWithoutReviewStepTaken(
                        CASE, 1, 1, AmendmentStep.AMENDED_PLAN_SENT, LocalDate.of(2026, 3, 9)),
                reassessed(1, REASSESSMENT_REFUSED, LocalDate.of(2026, 4, 6)),
                reassessed(2, NO_AMENDMENT_NOTIFIED, LocalDate.of(2026, 9, 7)),
                reassessed(3, PLAN_SENT, LocalDate.of(2027, 2, 1)),
                new CeasingStepTaken(CASE, 1, 1, CeasingStep.DECISION_NOTIFIED, LocalDate.of(2028, 1, 10)));

        assertThat(SentNotice.of(file))
                .containsExactly(
                        new SentNotice(REFUSAL, REFUSED),
                        new SentNotice(PLAN, MADE),
                        new SentNotice(new Notice(AMENDED_PLAN, 1, 1), LocalDate.of(2025, 7, 7)),
                        new SentNotice(new Notice(NOT_TO_AMEND, 1, 2), LocalDate.of(2026, 2, 2)),
                        new SentNotice(new Notice(NOT_TO_AMEND, 1, 3), LocalDate.of(2027, 1, 26)),
                        new SentNotice(new Notice(TO_END_THE_PLAN, 1, 4), LocalDate.of(2027, 11, 26)),
                        new SentNotice(new Notice(AMENDED_PLAN, 1, null, 1), LocalDate.of(2026, 3, 9)),
                        new SentNotice(NO_REASSESSMENT, LocalDate.of(2026, 4, 6)),
                        new SentNotice(new Notice(NOT_TO_AMEND, 1, null, 2), LocalDate.of(2026, 9, 7)),
                        new SentNotice(new Notice(REASSESSED_PLAN, 1, null, 3), LocalDate.of(2027, 2, 1)),
                        new SentNotice(new Notice(TO_END_THE_PLAN, 1, null, 1), LocalDate.of(2028, 1, 10)));
    }

    @Test
    void run_about_no_plan_that_another_authority_made() {
        then(new EarlierPlanRecorded(CASE, 1, MADE, "999"));

        assertThat(SentNotice.of(file)).isEmpty();
    }

    private void then(CaseEvent... events) {
        for (var event : events) {
            file = file.after(event);
        }
    }

    private static ReassessmentStepTaken reassessed(int number, ReassessmentStep step, LocalDate on) {
        return new ReassessmentStepTaken(CASE, 1, number, step, on);
    }

    private static EarlierPlanRecorded planned() {
        return new EarlierPlanRecorded(CASE, 1, MADE, null);
    }

    private static ReviewDecided review(ReviewOutcome outcome) {
        return new ReviewDecided(CASE, 1, MADE, MADE, outcome, false);
    }

    private static AppealRegistered registered(Notice notice, AppealGround ground) {
        return new AppealRegistered(CASE, notice, MADE, Set.of(ground));
    }

    private static AppealDecided decided(Notice notice, OrderKind order) {
        return new AppealDecided(CASE, notice, ORDERED, order, false);
    }

    private static AppealMilestone ordered(
            Notice notice, AppealLimit limit, LocalDate dueOn, @Nullable LocalDate metOn) {
        return ordered(notice, limit, TRIBUNAL, dueOn, metOn);
    }

    private static AppealMilestone ordered(
            Notice notice, AppealLimit limit, OverturnRoute by, LocalDate dueOn, @Nullable LocalDate metOn) {
        return new AppealMilestone(notice, limit, by, ORDERED, dueOn, metOn);
    }

    private static AppealMilestone mediated(
            Notice notice, AppealLimit limit, LocalDate dueOn, @Nullable LocalDate metOn) {
        return new AppealMilestone(notice, limit, MEDIATION, HELD, dueOn, metOn);
    }
}
