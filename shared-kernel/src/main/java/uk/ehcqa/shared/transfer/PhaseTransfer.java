package uk.ehcqa.shared.transfer;

import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_DAY_NEEDED;
import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_DAY_NOT_ASKED;
import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_YEAR_NEEDED;
import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_YEAR_NOT_ASKED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.timeliness.TransferRules;

/**
 * A transfer from one phase of education to the next, or from one post-16 institution to another.
 *
 * @param year the calendar year in which it takes place
 * @param day the day, where the limit runs from it; else null
 */
public record PhaseTransfer(
        TransferKind kind, int year, @Nullable LocalDate day) {

    /** From what somebody said: the day where the kind goes by it, the year alone where it does not. */
    public static PhaseTransfer of(TransferKind kind, @Nullable Integer year, @Nullable LocalDate day) {
        if (kind.goesByDay()) {
            Refused.when(year != null, TRANSFER_YEAR_NOT_ASKED);
            return on(kind, day);
        }
        Refused.when(day != null, TRANSFER_DAY_NOT_ASKED);
        if (year == null) {
            throw new Refused(TRANSFER_YEAR_NEEDED);
        }
        return new PhaseTransfer(kind, year, null);
    }

    private static PhaseTransfer on(TransferKind kind, @Nullable LocalDate day) {
        if (day == null) {
            throw new Refused(TRANSFER_DAY_NEEDED);
        }
        return new PhaseTransfer(kind, day.getYear(), day);
    }

    /** The last day on which the plan can be reviewed and amended in time. */
    public LocalDate dueOn(ReviewReading reading) {
        return day == null ? TransferRules.dueOn(kind, year, reading) : TransferRules.dueOn(day);
    }

    /** The first day on which a review can be complete that counts for it. */
    public LocalDate reviewedFrom() {
        return day == null ? TransferRules.withinTwelveMonthsFrom(year) : TransferRules.withinTwelveMonthsFrom(day);
    }
}
