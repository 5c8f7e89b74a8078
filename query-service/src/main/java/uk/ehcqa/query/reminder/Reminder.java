package uk.ehcqa.query.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.milestone.MilestoneKind;

/**
 * A reminder of a legal date that the authority has still to keep. It names no child.
 *
 * @param milestone what is due
 * @param excepted whether an exception bears on it, which moves no date
 * @param caseworker to whom the case is allocated; null while it is nobody's
 */
record Reminder(
        ReminderKind kind,
        String reference,
        MilestoneKind milestone,
        LocalDate dueOn,
        boolean excepted,
        @Nullable String caseworker) {

    static final RowMapper<Reminder> ROW = new SimplePropertyRowMapper<>(Reminder.class);

    public String words() {
        return Words.of(milestone);
    }
}
