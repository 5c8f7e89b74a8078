package uk.ehcqa.command.transfer;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.review.ReviewStory.planned;
import static uk.ehcqa.shared.timeliness.TransferKind.INFANT_TO_JUNIOR;
import static uk.ehcqa.shared.timeliness.TransferKind.POST_16_TO_POST_16;
import static uk.ehcqa.shared.timeliness.TransferKind.PRIMARY_TO_SECONDARY;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.CorrectPhaseTransfer;
import uk.ehcqa.shared.transfer.MarkPhaseTransferRecordedInError;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferCorrected;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.PhaseTransferMarkedRecordedInError;
import uk.ehcqa.shared.transfer.RecordPhaseTransfer;

/** Of a child born on 14 May 2018 with a plan made on 26 May 2025. Today is 1 September 2026. */
class PhaseTransferTest {

    static final PhaseTransfer JUNIOR = new PhaseTransfer(INFANT_TO_JUNIOR, 2027, null);
    static final PhaseTransfer SECONDARY = new PhaseTransfer(PRIMARY_TO_SECONDARY, 2029, null);
    static final PhaseTransferExpected EXPECTED = new PhaseTransferExpected(CASE, 1, 1, JUNIOR);

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void is_expected_in_a_year() {
        september
                .given(planned())
                .when(new RecordPhaseTransfer(CASE, INFANT_TO_JUNIOR, 2027, null))
                .expectEvents(EXPECTED);
    }

    @Test
    void is_expected_on_a_day_between_post_16_institutions() {
        var day = LocalDate.of(2037, 9, 7);

        september
                .given(planned())
                .when(new RecordPhaseTransfer(CASE, POST_16_TO_POST_16, null, day))
                .expectEvents(new PhaseTransferExpected(CASE, 1, 1, new PhaseTransfer(POST_16_TO_POST_16, 2037, day)));
    }

    @Test
    void is_one_of_several() {
        september
                .given(planned(EXPECTED))
                .when(new RecordPhaseTransfer(CASE, PRIMARY_TO_SECONDARY, 2029, null))
                .expectEvents(new PhaseTransferExpected(CASE, 1, 2, SECONDARY));
    }

    @ParameterizedTest(name = "{0}, year {1}, day {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            INFANT_TO_JUNIOR   | none        | none       | TRANSFER_YEAR_NEEDED
            INFANT_TO_JUNIOR   | 2027        | 2027-09-01 | TRANSFER_DAY_NOT_ASKED
            POST_16_TO_POST_16 | none        | none       | TRANSFER_DAY_NEEDED
            POST_16_TO_POST_16 | 2037        | 2037-09-01 | TRANSFER_YEAR_NOT_ASKED
            INFANT_TO_JUNIOR   | -2147483648 | none       | TRANSFER_BEFORE_PLAN
            INFANT_TO_JUNIOR   | 2024        | none       | TRANSFER_BEFORE_PLAN
            INFANT_TO_JUNIOR   | 2025        | none       | none
            INFANT_TO_JUNIOR   | 2044        | none       | none
            INFANT_TO_JUNIOR   | 2045        | none       | TRANSFER_AFTER_PART_3
            INFANT_TO_JUNIOR   | 2147483647  | none       | TRANSFER_AFTER_PART_3
            POST_16_TO_POST_16 | none        | 2025-05-25 | TRANSFER_BEFORE_PLAN
            POST_16_TO_POST_16 | none        | 2025-05-26 | none
            POST_16_TO_POST_16 | none        | 2044-12-31 | none
            POST_16_TO_POST_16 | none        | 2045-01-01 | TRANSFER_AFTER_PART_3
            """)
    void lies_between_the_day_the_plan_was_made_and_the_end_of_part_3(
            TransferKind kind, @Nullable Integer year, @Nullable LocalDate day, @Nullable String refusal) {
        answered(refusal, new RecordPhaseTransfer(CASE, kind, year, day), planned());
        answered(
                refusal,
                new CorrectPhaseTransfer(CASE, 1, 1, kind, year, day, "Misread"),
                planned(new PhaseTransferExpected(CASE, 1, 1, SECONDARY)));
    }

    @Test
    void is_the_only_one_of_its_year() {
        answered(
                "TRANSFER_ALREADY_EXPECTED",
                new RecordPhaseTransfer(CASE, PRIMARY_TO_SECONDARY, 2027, null),
                planned(EXPECTED));
        answered(
                "TRANSFER_ALREADY_EXPECTED",
                new CorrectPhaseTransfer(CASE, 1, 2, PRIMARY_TO_SECONDARY, 2027, null, "Misread"),
                planned(EXPECTED, new PhaseTransferExpected(CASE, 1, 2, SECONDARY)));
        answered(
                null,
                new CorrectPhaseTransfer(CASE, 1, 1, PRIMARY_TO_SECONDARY, 2027, null, "Misread"),
                planned(EXPECTED));
    }

    @Test
    void is_corrected_with_a_reason() {
        september
                .given(planned(EXPECTED))
                .when(new CorrectPhaseTransfer(CASE, 1, 1, PRIMARY_TO_SECONDARY, 2029, null, " Misread "))
                .expectEvents(new PhaseTransferCorrected(CASE, 1, 1, JUNIOR, SECONDARY, "Misread"));
    }

    @Test
    void is_corrected_only_where_it_is_on_record_and_with_something_else() {
        answered("PLAN_UNKNOWN", correct(2, 1, 2028, "Misread"), planned(EXPECTED));
        answered("TRANSFER_UNKNOWN", correct(1, 2, 2028, "Misread"), planned(EXPECTED));
        answered("TRANSFER_UNKNOWN", correct(1, 0, 2028, "Misread"), planned(EXPECTED));
        answered("REASON_NEEDED", correct(1, 1, 2028, " "), planned(EXPECTED));
        answered("TRANSFER_ALREADY_SO", correct(1, 1, 2027, "Misread"), planned(EXPECTED));
    }

    @Test
    void is_marked_as_recorded_in_error() {
        september
                .given(planned(EXPECTED))
                .when(new MarkPhaseTransferRecordedInError(CASE, 1, 1, " Another case "))
                .expectEvents(new PhaseTransferMarkedRecordedInError(CASE, 1, 1, JUNIOR, "Another case"));
    }

    @Test
    void is_marked_only_once_with_a_reason_and_of_somebody_who_lives() {
        var marked = new PhaseTransferMarkedRecordedInError(CASE, 1, 1, JUNIOR, "Another case");
        var mark = new MarkPhaseTransferRecordedInError(CASE, 1, 1, "Another case");

        answered("TRANSFER_UNKNOWN", mark, planned(EXPECTED, marked));
        answered("TRANSFER_UNKNOWN", correct(1, 1, 2028, "Misread"), planned(EXPECTED, marked));
        answered("REASON_NEEDED", new MarkPhaseTransferRecordedInError(CASE, 1, 1, " "), planned(EXPECTED));
        answered("CHILD_HAS_DIED", mark, planned(EXPECTED, new ChildDied(CASE, LocalDate.of(2026, 6, 1))));
    }

    @Test
    void may_be_recorded_again_after_it_was_marked_under_a_number_of_its_own() {
        september
                .given(planned(EXPECTED, new PhaseTransferMarkedRecordedInError(CASE, 1, 1, JUNIOR, "Another case")))
                .when(new RecordPhaseTransfer(CASE, INFANT_TO_JUNIOR, 2027, null))
                .expectEvents(new PhaseTransferExpected(CASE, 1, 2, JUNIOR));
    }

    @Test
    void is_of_a_plan_in_force_and_of_somebody_who_lives() {
        var record = new RecordPhaseTransfer(CASE, INFANT_TO_JUNIOR, 2027, null);

        answered("NO_PLAN_IN_FORCE", record, List.of(OPENED, REQUESTED, AGREED));
        answered("NO_PLAN_IN_FORCE", record, planned(new PlanCeased(CASE, 1, LocalDate.of(2026, 3, 1), null)));
        answered("CHILD_HAS_DIED", record, planned(new ChildDied(CASE, LocalDate.of(2026, 3, 1))));
    }

    @Test
    void keeps_the_plan_from_being_marked_itself() {
        var plan = new MarkStepRecordedInError(CASE, 1, Step.FINAL_PLAN_SENT, "Another case");

        answered("PLAN_FOLLOWED_UP", plan, planned(EXPECTED));
        answered(
                null,
                plan,
                planned(EXPECTED, new PhaseTransferMarkedRecordedInError(CASE, 1, 1, JUNIOR, "Another case")));
    }

    private static CorrectPhaseTransfer correct(int plan, int transfer, int year, String reason) {
        return new CorrectPhaseTransfer(CASE, plan, transfer, INFANT_TO_JUNIOR, year, null, reason);
    }

    private void answered(@Nullable String refusal, CaseCommand command, List<CaseEvent> history) {
        var answer = september.given(history).when(command);
        if (refusal == null) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectNoEvents().expectExceptionMessage(refusal);
        }
    }
}
