package uk.ehcqa.query.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.milestone.MilestoneKind;

/**
 * A legal date of a case that the authority has still to keep. It names no child.
 *
 * @param milestone which of the dates of the case; it stays when the date is corrected
 * @param excepted whether an exception bears on it, which moves no date
 */
record OpenDate(
        UUID caseId, String reference, String milestone, MilestoneKind kind, LocalDate dueOn, boolean excepted) {

    static final RowMapper<OpenDate> ROW = new SimplePropertyRowMapper<>(OpenDate.class);

    public String words() {
        return Words.of(kind);
    }
}
