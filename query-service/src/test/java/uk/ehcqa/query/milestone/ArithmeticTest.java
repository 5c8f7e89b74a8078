package uk.ehcqa.query.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.milestone.MilestoneSubject;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;

class ArithmeticTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ASSESSMENT_DECISION              | 2026-03-03 | 2026-04-14 | 3 March 2026 + 6 weeks
            ADVICE                           | 2026-03-03 | 2026-04-14 | 3 March 2026 + 6 weeks
            NO_PLAN_NOTICE                   | 2026-03-03 | 2026-06-23 | 3 March 2026 + 16 weeks
            FINAL_PLAN                       | 2026-03-03 | 2026-07-21 | 3 March 2026 + 20 weeks
            REPRESENTATIONS                  | 2026-03-03 | 2026-03-17 | 3 March 2026 + 14 days: that day is the first of 15
            ANNUAL_REVIEW                    | 2026-03-03 | 2027-03-02 | 3 March 2026 + 12 months − 1 day
            ANNUAL_REVIEW                    | 2026-03-03 | 2027-03-03 | 3 March 2026 + 12 months
            ANNUAL_REVIEW                    | 2024-02-29 | 2025-02-27 | 29 February 2024 + 12 months − 1 day
            REVIEW_AFTER_TAKEOVER            | 2026-03-03 | 2026-06-02 | 3 March 2026 + 3 months − 1 day
            REVIEW_AFTER_TAKEOVER            | 2026-11-30 | 2027-02-27 | 30 November 2026 + 3 months − 1 day
            REVIEW_AFTER_TAKEOVER            | 2026-05-31 | 2026-09-30 | 31 May 2026 + 4 months
            REASSESSMENT_DECISION            | 2026-03-03 | 2026-03-18 | 3 March 2026 + 15 days
            REASSESSMENT_DECISION            | 2026-03-03 | 2026-03-17 | 3 March 2026 + 14 days
            UNDER_FIVES_REVIEW               | 2025-08-31 | 2026-02-28 | 31 August 2025 + 6 months at most
            RECOMMENDATIONS_ANSWERED         | 2026-03-03 | 2026-04-28 | 3 March 2026 + 8 weeks
            RIGHTS_PASS_ON                   | 2033-09-01 | 2034-08-31 | The last day of the school year that began 1 September 2033
            REVIEW_REPORT                    | 2026-03-03 | 2026-03-17 | 3 March 2026 + 2 weeks
            REVIEW_DECISION                  | 2026-03-03 | 2026-03-31 | 3 March 2026 + 4 weeks
            AMENDMENT_NOTICE                 | 2026-03-03 | 2026-03-31 | 3 March 2026 + 4 weeks
            COMMENTS_ON_AMENDMENTS           | 2026-03-03 | 2026-03-17 | 3 March 2026 + 14 days: that day is the first of 15
            AMENDED_PLAN                     | 2026-03-03 | 2026-04-28 | 3 March 2026 + 8 weeks
            AMENDED_PLAN                     | 2026-03-03 | 2026-05-26 | 3 March 2026 + 12 weeks
            AMENDMENT_WITHOUT_REVIEW         | 2026-03-03 | 2026-04-28 | 3 March 2026 + 8 weeks
            FAMILY_TOLD_OF_TAKEOVER          | 2026-03-03 | 2026-04-14 | 3 March 2026 + 6 weeks
            TRANSFER_TO_NEW_AUTHORITY        | 2026-03-03 | 2026-03-23 | 15 working days beginning with 3 March 2026
            TRANSFER_TO_NEW_AUTHORITY        | 2026-03-03 | 2026-03-03 | 3 March 2026, the day of the move
            UNDER_FIVES_REVIEW               | 2026-03-03 | 2026-09-03 | 3 March 2026 + 6 months at most
            CONTACT_MEDIATION_ADVISER        | 2026-03-03 | 2026-05-03 | 3 March 2026 + 2 months
            MEDIATION                        | 2026-03-03 | 2026-04-02 | 3 March 2026 + 30 days
            MEDIATION_CERTIFICATE            | 2026-03-03 | 2026-03-06 | 3 March 2026 + 3 working days
            MEDIATION_CERTIFICATE            | 2030-12-23 | 2030-12-30 | 23 December 2030 + 3 working days
            MEDIATION_CERTIFICATE            | 2031-12-23 | 2031-12-26 | 23 December 2031 + 3 working days. The bank holidays of 2031 are not known yet: it may be later
            MEDIATION                        | 2031-12-23 | 2032-01-22 | 23 December 2031 + 30 days
            TIME_TO_APPEAL                   | 2026-03-05 | 2026-05-05 | 5 March 2026 + 2 months
            TIME_TO_APPEAL                   | 2026-03-03 | 2026-05-05 | 3 March 2026 + 2 months, then the first working day that counts
            TIME_TO_APPEAL                   | 2026-06-08 | 2026-09-01 | 8 June 2026 + 2 months, then the first working day that counts
            TIME_TO_APPEAL                   | 2026-04-13 | 2026-05-13 | 13 April 2026 + 1 month
            OTHER_MATTERS                    | 2026-03-03 | 2026-03-17 | 3 March 2026 + 2 weeks
            OTHER_MATTERS                    | 2026-03-03 | 2026-03-20 | The day agreed in writing
            ASSESSMENT_AFTER_ALL             | 2026-03-03 | 2026-03-17 | 3 March 2026 + 2 weeks
            NO_PLAN_NOTICE_AFTER_ORDER       | 2026-03-03 | 2026-05-12 | 3 March 2026 + 10 weeks
            FINAL_PLAN_AFTER_ORDER_TO_ASSESS | 2026-03-03 | 2026-06-09 | 3 March 2026 + 14 weeks
            DRAFT_PLAN_AFTER_ORDER           | 2026-03-03 | 2026-04-07 | 3 March 2026 + 5 weeks
            FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE | 2026-03-03 | 2026-05-19 | 3 March 2026 + 11 weeks
            CONTENTS_AMENDED                 | 2026-03-03 | 2026-04-07 | 3 March 2026 + 5 weeks
            SCHOOL_NAMED                     | 2026-03-03 | 2026-03-17 | 3 March 2026 + 2 weeks
            PLAN_MAINTAINED                  | 2026-03-03 | 2026-03-03 | 3 March 2026, at once
            RECOMMENDATIONS_ANSWERED         | 2026-03-03 | 2026-04-07 | 3 March 2026 + 5 weeks
            PLAN_CAN_END                     | 2026-03-03 | 2026-05-06 | 5 May 2026 + 1 day
            END_OF_LAST_ACADEMIC_YEAR        | 2042-08-01 | 2043-07-31 | The last day of the academic year that began 1 August 2042
            END_OF_LAST_TRAINING             | 2043-05-14 | 2044-05-13 | 14 May 2043 + 1 year − 1 day
            RIGHTS_PASS_ON                   | 2033-09-01 | 2034-06-30 | The last Friday of June in the school year that began 1 September 2033
            """)
    void says_how_a_date_comes_about(MilestoneKind kind, LocalDate countedFrom, LocalDate dueOn, String written) {
        var milestone = new CaseMilestone(kind, subject(null), countedFrom, dueOn, null, List.of(), List.of());

        assertThat(new Arithmetic(file(), milestone).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-02-14 | 15 February 2027 − 1 day
            2027-02-15 | 15 February 2027
            """)
    void says_before_which_date_a_transfer_between_phases_lies(LocalDate dueOn, String written) {
        var milestone = new CaseMilestone(
                MilestoneKind.PHASE_TRANSFER, subject(1), LocalDate.of(2026, 9, 1), dueOn, null, List.of(), List.of());

        assertThat(new Arithmetic(file(), milestone).written()).isEqualTo(written);
    }

    @Test
    void says_how_long_before_a_transfer_between_post_16_institutions() {
        var milestone = new CaseMilestone(
                MilestoneKind.PHASE_TRANSFER,
                subject(2),
                LocalDate.of(2029, 9, 3),
                LocalDate.of(2030, 4, 3),
                null,
                List.of(),
                List.of());

        assertThat(new Arithmetic(file(), milestone).written()).isEqualTo("3 September 2030 − 5 months");
    }

    private static CaseFile file() {
        return CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2026-0413"), Child.ERASED))
                .after(new EarlierPlanRecorded(CASE, 1, LocalDate.of(2024, 3, 4), null))
                .after(new PhaseTransferExpected(
                        CASE, 1, 1, new PhaseTransfer(TransferKind.PRIMARY_TO_SECONDARY, 2027, null)))
                .after(new PhaseTransferExpected(
                        CASE,
                        1,
                        2,
                        new PhaseTransfer(TransferKind.POST_16_TO_POST_16, 2030, LocalDate.of(2030, 9, 3))));
    }

    private static MilestoneSubject subject(@Nullable Integer transfer) {
        return new MilestoneSubject(null, 1, null, transfer, null, null, null, null, null);
    }
}
