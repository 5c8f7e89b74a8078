package uk.ehcqa.query.contributionmeasure;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.shared.contribution.ContributionStanding;

/** As what a request for advice can be counted. Each is a condition of its own: none is worked out from others. */
public enum AdviceFigure {
    ASKED("Asked", "true"),
    ASKED_AFTER_DECISION("Asked after a decision", "c.decided_on is not null"),
    ASKED_LATE("Asked late", "c.sent_on > c.decided_on + :daysToAsk"),

    /** What the share of those in time is of. */
    DUE(
            "Answered, or past its day",
            "not c.excepted and (c.answered_on is not null or %s and c.due_on < :today)".formatted(open())),
    ANSWERED_IN_TIME("Answered in time", "not c.excepted and c.answered_on <= c.due_on"),
    ANSWERED_LATE("Answered late", "not c.excepted and c.answered_on > c.due_on"),
    OVERDUE(
            "Not answered, and past its day",
            "not c.excepted and c.answered_on is null and %s and c.due_on < :today".formatted(open())),
    NOT_YET_DUE(
            "Not yet due", "not c.excepted and c.answered_on is null and %s and c.due_on >= :today".formatted(open())),
    /** Nobody waits for it any more, so that it is neither in time nor late; it is shown, so that it is not forgotten. */
    NEVER_ANSWERED(
            "Never answered",
            "not c.excepted and c.answered_on is null and c.standing in (%s) and not c.awaited"
                    .formatted(outstanding())),
    EXCEPTED("With an exception", "c.excepted"),

    RESPONDED("Answered in any way", "c.responded_on is not null"),
    NIL_RETURN("Not known to the service", "c.standing = 'NIL_RETURN'"),
    NIL_RETURN_LATE(
            "Not known to the service, said late",
            "c.standing = 'NIL_RETURN' and not c.excepted and c.answered_on is null and c.responded_on > c.due_on"),
    DECLINED("Declined", "c.standing = 'DECLINED'"),
    WITHDRAWN("Taken back", "c.standing = 'WITHDRAWN'"),

    TO_READ("To read", "c.standing = 'ANSWERED'"),
    /** What the shares of those sent back and of those accepted first time are of. */
    READ("Read", "c.times_returned > 0 or c.accepted_first"),
    SENT_BACK("Sent back", "c.times_returned > 0"),
    SENT_BACK_AGAIN("Sent back more than once", "c.times_returned > 1"),
    ACCEPTED_FIRST_TIME("Accepted first time", "c.accepted_first"),

    USABLE("Usable", "c.usable_on is not null"),
    USABLE_WITHIN_6_WEEKS("Usable within 6 weeks", usable("<= 42")),
    USABLE_FROM_6_TO_8_WEEKS("Usable in 6 to 8 weeks", usable("between 43 and 56")),
    USABLE_FROM_8_TO_12_WEEKS("Usable in 8 to 12 weeks", usable("between 57 and 84")),
    USABLE_AFTER_12_WEEKS("Usable after more than 12 weeks", usable("> 84")),

    OPEN("Open", open());

    private final String words;
    private final String condition;

    AdviceFigure(String words, String condition) {
        this.words = words;
        this.condition = condition;
    }

    public String words() {
        return words;
    }

    /** As the address of a list has it. */
    String code() {
        return CasesBehind.written(this);
    }

    /** Of a row of {@code query.contribution c}, with today and the days in which to ask as parameters. */
    String condition() {
        return "(" + condition + ")";
    }

    String counted() {
        return "count(*) filter (where %s) as %s".formatted(condition, name());
    }

    private static String usable(String days) {
        return "c.usable_on - c.received_on " + days;
    }

    /** Still awaited: also what was sent back, and not what came and is to be read. */
    private static String open() {
        return "c.awaited and c.standing in (%s)".formatted(outstanding());
    }

    private static String outstanding() {
        return Stream.of(ContributionStanding.values())
                .filter(ContributionStanding::isOutstanding)
                .map("'%s'"::formatted)
                .collect(joining(", "));
    }
}
