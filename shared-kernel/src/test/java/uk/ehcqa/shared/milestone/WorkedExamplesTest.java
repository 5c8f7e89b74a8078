package uk.ehcqa.shared.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.timeliness.LengthsToConfirm.USUAL;
import static uk.ehcqa.shared.timeliness.ReviewReading.CAUTIOUS;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.timeliness.AdviceRules;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.AppealRules;
import uk.ehcqa.shared.timeliness.CeasingRules;
import uk.ehcqa.shared.timeliness.CompulsorySchoolAge;
import uk.ehcqa.shared.timeliness.ConsultationRules;
import uk.ehcqa.shared.timeliness.MoveRules;
import uk.ehcqa.shared.timeliness.ReassessmentRules;
import uk.ehcqa.shared.timeliness.ReviewRules;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.timeliness.Timeliness;
import uk.ehcqa.shared.timeliness.TransferRules;

/**
 * The last day of every legal date there is, from the same six days: an ordinary Tuesday; the last day of a November; one from which
 * working days and weeks run over Christmas; a leap day; the last day of an August; and one from which two months end in August. The
 * days were worked out apart from this code, by another program. Where a date tells an age, each is somebody's day of birth.
 */
class WorkedExamplesTest {

    private static final String TABLE = """
            ASSESSMENT_DECISION                | 2026-04-14 | 2027-01-11 | 2028-01-25 | 2028-04-11 | 2027-10-12 | 2026-08-05
            NO_PLAN_NOTICE                     | 2026-06-23 | 2027-03-22 | 2028-04-04 | 2028-06-20 | 2027-12-21 | 2026-10-14
            FINAL_PLAN                         | 2026-07-21 | 2027-04-19 | 2028-05-02 | 2028-07-18 | 2028-01-18 | 2026-11-11
            REPRESENTATIONS                    | 2026-03-17 | 2026-12-14 | 2027-12-28 | 2028-03-14 | 2027-09-14 | 2026-07-08
            ADVICE                             | 2026-04-14 | 2027-01-11 | 2028-01-25 | 2028-04-11 | 2027-10-12 | 2026-08-05
            SETTING_REPLY                      | 2026-03-18 | 2026-12-15 | 2027-12-29 | 2028-03-15 | 2027-09-15 | 2026-07-09
            ANNUAL_REVIEW                      | 2027-03-02 | 2027-11-29 | 2028-12-13 | 2029-02-27 | 2028-08-30 | 2027-06-23
            MEETING_NOTICE                     | 2026-02-17 | 2026-11-16 | 2027-11-30 | 2028-02-15 | 2027-08-17 | 2026-06-10
            ADVICE_BEFORE_MEETING              | 2026-02-17 | 2026-11-16 | 2027-11-30 | 2028-02-15 | 2027-08-17 | 2026-06-10
            REVIEW_REPORT                      | 2026-03-17 | 2026-12-14 | 2027-12-28 | 2028-03-14 | 2027-09-14 | 2026-07-08
            REVIEW_DECISION                    | 2026-03-31 | 2026-12-28 | 2028-01-11 | 2028-03-28 | 2027-09-28 | 2026-07-22
            AMENDMENT_NOTICE                   | 2026-03-31 | 2026-12-28 | 2028-01-11 | 2028-03-28 | 2027-09-28 | 2026-07-22
            COMMENTS_ON_AMENDMENTS             | 2026-03-17 | 2026-12-14 | 2027-12-28 | 2028-03-14 | 2027-09-14 | 2026-07-08
            AMENDED_PLAN                       | 2026-04-28 | 2027-01-25 | 2028-02-08 | 2028-04-25 | 2027-10-26 | 2026-08-19
            AMENDMENT_WITHOUT_REVIEW           | 2026-04-28 | 2027-01-25 | 2028-02-08 | 2028-04-25 | 2027-10-26 | 2026-08-19
            PHASE_TRANSFER                     | 2025-10-03 | 2026-06-30 | 2027-07-14 | 2027-09-29 | 2027-03-31 | 2026-01-24
            REASSESSMENT_DECISION              | 2026-03-18 | 2026-12-15 | 2027-12-29 | 2028-03-15 | 2027-09-15 | 2026-07-09
            PLAN_AFTER_REASSESSMENT            | 2026-06-09 | 2027-03-08 | 2028-03-21 | 2028-06-06 | 2027-12-07 | 2026-09-30
            FAMILY_TOLD_OF_TAKEOVER            | 2026-04-14 | 2027-01-11 | 2028-01-25 | 2028-04-11 | 2027-10-12 | 2026-08-05
            REVIEW_AFTER_TAKEOVER              | 2026-06-02 | 2027-02-27 | 2028-03-13 | 2028-05-28 | 2027-11-29 | 2026-09-23
            TRANSFER_TO_NEW_AUTHORITY          | 2026-03-23 | 2026-12-18 | 2028-01-06 | 2028-03-20 | 2027-09-20 | 2026-07-14
            UNDER_FIVES_REVIEW                 | 2026-09-03 | 2027-05-30 | 2028-06-14 | 2028-08-29 | 2028-02-29 | 2026-12-24
            CONTACT_MEDIATION_ADVISER          | 2026-05-03 | 2027-01-30 | 2028-02-14 | 2028-04-29 | 2027-10-31 | 2026-08-24
            MEDIATION                          | 2026-04-02 | 2026-12-30 | 2028-01-13 | 2028-03-30 | 2027-09-30 | 2026-07-24
            MEDIATION_CERTIFICATE              | 2026-03-06 | 2026-12-03 | 2027-12-17 | 2028-03-03 | 2027-09-03 | 2026-06-29
            TIME_TO_APPEAL                     | 2026-05-05 | 2027-02-01 | 2028-02-14 | 2028-05-02 | 2027-11-01 | 2026-09-01
            OTHER_MATTERS                      | 2026-03-17 | 2026-12-14 | 2027-12-28 | 2028-03-14 | 2027-09-14 | 2026-07-08
            ASSESSMENT_AFTER_ALL               | 2026-03-17 | 2026-12-14 | 2027-12-28 | 2028-03-14 | 2027-09-14 | 2026-07-08
            NO_PLAN_NOTICE_AFTER_ORDER         | 2026-05-12 | 2027-02-08 | 2028-02-22 | 2028-05-09 | 2027-11-09 | 2026-09-02
            FINAL_PLAN_AFTER_ORDER_TO_ASSESS   | 2026-06-09 | 2027-03-08 | 2028-03-21 | 2028-06-06 | 2027-12-07 | 2026-09-30
            DRAFT_PLAN_AFTER_ORDER             | 2026-04-07 | 2027-01-04 | 2028-01-18 | 2028-04-04 | 2027-10-05 | 2026-07-29
            FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE | 2026-05-19 | 2027-02-15 | 2028-02-29 | 2028-05-16 | 2027-11-16 | 2026-09-09
            CONTENTS_AMENDED                   | 2026-04-07 | 2027-01-04 | 2028-01-18 | 2028-04-04 | 2027-10-05 | 2026-07-29
            SCHOOL_NAMED                       | 2026-03-17 | 2026-12-14 | 2027-12-28 | 2028-03-14 | 2027-09-14 | 2026-07-08
            PLAN_MAINTAINED                    | 2026-03-03 | 2026-11-30 | 2027-12-14 | 2028-02-29 | 2027-08-31 | 2026-06-24
            RECOMMENDATIONS_ANSWERED           | 2026-04-07 | 2027-01-04 | 2028-01-18 | 2028-04-04 | 2027-10-05 | 2026-07-29
            PLAN_CAN_END                       | 2026-05-06 | 2027-02-02 | 2028-02-15 | 2028-05-03 | 2027-11-02 | 2026-09-02
            END_OF_LAST_ACADEMIC_YEAR          | 2051-07-31 | 2052-07-31 | 2053-07-31 | 2053-07-31 | 2053-07-31 | 2051-07-31
            END_OF_LAST_TRAINING               | 2052-03-02 | 2052-11-29 | 2053-12-13 | 2054-02-27 | 2053-08-30 | 2052-06-23
            RIGHTS_PASS_ON                     | 2042-06-27 | 2043-06-26 | 2044-06-24 | 2044-06-24 | 2043-06-26 | 2042-06-27
            """;

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}, {5} and {6}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void end_on_the_day_the_law_says(
            MilestoneKind kind,
            LocalDate ordinary,
            LocalDate endOfNovember,
            LocalDate overChristmas,
            LocalDate leapDay,
            LocalDate endOfAugust,
            LocalDate beforeAugust) {
        assertThat(last(kind, LocalDate.of(2026, 3, 3))).isEqualTo(ordinary);
        assertThat(last(kind, LocalDate.of(2026, 11, 30))).isEqualTo(endOfNovember);
        assertThat(last(kind, LocalDate.of(2027, 12, 14))).isEqualTo(overChristmas);
        assertThat(last(kind, LocalDate.of(2028, 2, 29))).isEqualTo(leapDay);
        assertThat(last(kind, LocalDate.of(2027, 8, 31))).isEqualTo(endOfAugust);
        assertThat(last(kind, LocalDate.of(2026, 6, 24))).isEqualTo(beforeAugust);

        Stream.of(ordinary, endOfNovember, overChristmas, leapDay, endOfAugust, beforeAugust)
                .forEach(WorkedExamplesTest::isInTimeOnThatDayAndLateOnTheNext);
    }

    @Test
    void are_there_for_every_legal_date() {
        assertThat(TABLE.lines().map(line -> line.split("\\|", -1)[0].strip()))
                .containsExactlyInAnyOrder(
                        Stream.of(MilestoneKind.values()).map(Enum::name).toArray(String[]::new));
    }

    private static void isInTimeOnThatDayAndLateOnTheNext(LocalDate last) {
        assertThat(Timeliness.on(last, last, null)).isEqualTo(Timeliness.DUE);
        assertThat(Timeliness.on(last.plusDays(1), last, null)).isEqualTo(Timeliness.OVERDUE);
        assertThat(Timeliness.on(last.plusDays(9), last, last)).isEqualTo(Timeliness.MET_IN_TIME);
        assertThat(Timeliness.on(last.plusDays(9), last, last.plusDays(1))).isEqualTo(Timeliness.MET_LATE);
    }

    /** What is counted from a notice and from a meeting is counted from the notice; somebody moves on the day on which it is known. */
    private static LocalDate last(MilestoneKind kind, LocalDate from) {
        return switch (kind) {
            case ASSESSMENT_DECISION, NO_PLAN_NOTICE, FINAL_PLAN, REPRESENTATIONS ->
                TimeLimit.valueOf(kind.name()).dueOn(from);
            case ADVICE -> AdviceRules.dueOn(from);
            case SETTING_REPLY -> ConsultationRules.replyBy(from);
            case ANNUAL_REVIEW -> ReviewRules.reviewDueOn(from, CAUTIOUS);
            case MEETING_NOTICE, ADVICE_BEFORE_MEETING -> ReviewRules.beforeMeetingDueOn(from);
            case REVIEW_REPORT -> ReviewRules.reportDueOn(from);
            case REVIEW_DECISION, AMENDMENT_NOTICE -> ReviewRules.decisionDueOn(from);
            case COMMENTS_ON_AMENDMENTS -> ReviewRules.commentUntil(from);
            case AMENDED_PLAN, AMENDMENT_WITHOUT_REVIEW -> ReviewRules.amendedPlanDueAfterNotice(from);
            case PHASE_TRANSFER -> TransferRules.dueOn(from);
            case REASSESSMENT_DECISION -> ReassessmentRules.decisionDueOn(from, USUAL);
            case PLAN_AFTER_REASSESSMENT -> ReassessmentRules.planDueOn(from);
            case FAMILY_TOLD_OF_TAKEOVER -> ReviewRules.familyToldOfTakeoverBy(from);
            case REVIEW_AFTER_TAKEOVER -> ReviewRules.reviewDueAfterTakeover(from, CAUTIOUS);
            case TRANSFER_TO_NEW_AUTHORITY -> MoveRules.transferDueOn(from, from);
            case UNDER_FIVES_REVIEW ->
                ReviewRules.underFivesConsider(from, CAUTIOUS).last();
            case CONTACT_MEDIATION_ADVISER -> AppealRules.contactAdviserBy(from);
            case TIME_TO_APPEAL -> AppealRules.appealBy(from, null);
            case MEDIATION,
                    MEDIATION_CERTIFICATE,
                    OTHER_MATTERS,
                    ASSESSMENT_AFTER_ALL,
                    NO_PLAN_NOTICE_AFTER_ORDER,
                    FINAL_PLAN_AFTER_ORDER_TO_ASSESS,
                    DRAFT_PLAN_AFTER_ORDER,
                    FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE,
                    CONTENTS_AMENDED,
                    SCHOOL_NAMED,
                    PLAN_MAINTAINED,
                    RECOMMENDATIONS_ANSWERED -> AppealRules.dueOn(AppealLimit.valueOf(kind.name()), from, USUAL);
            case PLAN_CAN_END -> AppealRules.appealBy(from, null).plusDays(1);
            case END_OF_LAST_ACADEMIC_YEAR -> CeasingRules.endOfLastAcademicYear(from);
            case END_OF_LAST_TRAINING -> CeasingRules.endOfLastTraining(from);
            case RIGHTS_PASS_ON -> CompulsorySchoolAge.endsOn(from, CAUTIOUS.schoolAgeEnds());
        };
    }
}
