package uk.ehcqa.shared.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.TransferKind;

class TransfersTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final PhaseTransfer JUNIOR = new PhaseTransfer(TransferKind.INFANT_TO_JUNIOR, 2027, null);
    static final PhaseTransfer SECONDARY = new PhaseTransfer(TransferKind.PRIMARY_TO_SECONDARY, 2031, null);

    final Transfers both = Transfers.NONE
            .after(new PhaseTransferExpected(CASE, 1, 1, JUNIOR))
            .after(new PhaseTransferExpected(CASE, 1, 2, SECONDARY));

    @Test
    void keep_their_numbers_when_one_is_taken_out() {
        var left = both.after(new PhaseTransferMarkedRecordedInError(CASE, 1, 2, SECONDARY, "Another case"));

        assertThat(left.numbered(1)).hasValue(JUNIOR);
        assertThat(left.numbered(2)).isEmpty();
        assertThat(left.next()).isEqualTo(3);
        assertThat(left.after(new PhaseTransferMarkedRecordedInError(CASE, 1, 1, JUNIOR, "Another case"))
                        .hasAny())
                .isFalse();
    }

    @Test
    void are_expected_otherwise_after_a_correction() {
        var later = new PhaseTransfer(TransferKind.INFANT_TO_JUNIOR, 2028, null);

        assertThat(both.after(new PhaseTransferCorrected(CASE, 1, 1, JUNIOR, later, "A year later"))
                        .numbered(1))
                .hasValue(later);
    }

    @Test
    void tell_whether_another_is_expected_in_a_year() {
        assertThat(both.expectAnotherIn(2027, 2)).isTrue();
        assertThat(both.expectAnotherIn(2027, 1)).isFalse();
        assertThat(both.expectAnotherIn(2028, 1)).isFalse();
    }

    @ParameterizedTest(name = "{0}, year {1}, day {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            PRIMARY_TO_SECONDARY | none | none       | TRANSFER_YEAR_NEEDED
            PRIMARY_TO_SECONDARY | 2027 | 2027-09-01 | TRANSFER_DAY_NOT_ASKED
            PRIMARY_TO_SECONDARY | none | 2027-09-01 | TRANSFER_DAY_NOT_ASKED
            POST_16_TO_POST_16   | none | none       | TRANSFER_DAY_NEEDED
            POST_16_TO_POST_16   | 2027 | none       | TRANSFER_YEAR_NOT_ASKED
            POST_16_TO_POST_16   | 2027 | 2027-09-01 | TRANSFER_YEAR_NOT_ASKED
            """)
    void are_said_by_their_year_or_by_their_day(
            TransferKind kind, @Nullable Integer year, @Nullable LocalDate day, String refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PhaseTransfer.of(kind, year, day))
                .withMessage(refusal);
    }

    @Test
    void take_their_year_from_their_day() {
        assertThat(PhaseTransfer.of(TransferKind.POST_16_TO_POST_16, null, LocalDate.of(2027, 1, 4)))
                .isEqualTo(new PhaseTransfer(TransferKind.POST_16_TO_POST_16, 2027, LocalDate.of(2027, 1, 4)));
        assertThat(PhaseTransfer.of(TransferKind.PRIMARY_TO_SECONDARY, 2027, null))
                .isEqualTo(new PhaseTransfer(TransferKind.PRIMARY_TO_SECONDARY, 2027, null));
    }
}
