package uk.ehcqa.query.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.mail.internet.InternetAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Numbers;

/**
 * A daily mail to a caseworker: kinds of legal dates, references of cases and counts, and nothing of a child.
 *
 * @param news the reminders that were not mailed before
 * @param all how many hold in all
 */
record DigestMail(InternetAddress to, LocalDate day, List<Reminder> news, ReminderCounts all) {

    private static final int MOST_LINES = 50;

    String subject() {
        return "EHC plans: " + Numbers.count(count(ReminderKind.MISSED)) + " missed, "
                + Numbers.count(count(ReminderKind.UPCOMING)) + " coming up";
    }

    /** @param digest the address of the page that shows all of them */
    String text(String digest) {
        return Stream.of(
                        "New reminders of legal dates in your cases.\n",
                        section(ReminderKind.MISSED),
                        section(ReminderKind.UPCOMING),
                        "Of all dates in your cases, %s missed and %s up soon.\n"
                                .formatted(said(all.missed(), "is", "are"), said(all.upcoming(), "comes", "come")),
                        digest + "\n",
                        "A date that is met, corrected or ended after this mail was sent is no longer shown there.\n")
                .filter(part -> !part.isEmpty())
                .collect(joining("\n"));
    }

    /** The same however often it is sent, so that a mail program can tell a copy. */
    String messageId() {
        var name = to.getPersonal() + "/" + day;
        return "<digest-%s@ehc-plan-quality>".formatted(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    private String section(ReminderKind kind) {
        var lines = news.stream().filter(reminder -> reminder.kind() == kind).toList();
        if (lines.isEmpty()) {
            return "";
        }
        var more = lines.size() - MOST_LINES;
        return kind.words() + ":\n"
                + lines.stream().limit(MOST_LINES).map(this::line).collect(joining())
                + (more > 0 ? "- and " + Numbers.count(more) + " more\n" : "");
    }

    private String line(Reminder reminder) {
        return "- %s, case %s: %s\n"
                .formatted(reminder.words(), reminder.reference(), Dates.brief(reminder.dueOn(), day));
    }

    private static String said(int count, String one, String several) {
        return Numbers.count(count) + " " + (count == 1 ? one : several);
    }

    private int count(ReminderKind kind) {
        return (int) news.stream().filter(reminder -> reminder.kind() == kind).count();
    }
}
