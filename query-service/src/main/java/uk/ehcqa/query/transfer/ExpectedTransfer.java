package uk.ehcqa.query.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.TransferWords;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/**
 * An expected transfer in a list. It names no child.
 *
 * @param plan which plan of the case: the first is 1
 * @param transfer which of the transfers expected under it
 * @param day of a kind that goes by its day
 * @param metOn the day on which the plan had been reviewed and, where necessary, amended; null where it has not
 */
record ExpectedTransfer(
        String reference,
        int plan,
        int transfer,
        TransferKind kind,
        int year,
        @Nullable LocalDate day,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        boolean planInForce) {

    static final RowMapper<ExpectedTransfer> ROW = new SimplePropertyRowMapper<>(ExpectedTransfer.class);

    public String words() {
        return TransferWords.of(new PhaseTransfer(kind, year, day));
    }

    public String due() {
        return Dates.full(dueOn);
    }

    public String done() {
        if (metOn == null) {
            return planInForce ? "Still to come" : "The plan ended first";
        }
        return Dates.full(metOn) + ", " + Due.standing(dueOn, metOn);
    }
}
