package uk.ehcqa.query.appeal;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.ehcqa.query.listing.TodayCondition;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.shared.timeliness.AppealLimit;

/** How a limit stands today. Every limit is in exactly one of these. */
enum LimitStanding {
    IN_TIME("met_on <= due_on", "Done in time"),
    LATE("met_on > due_on", "Done late"),
    NOT_YET_DUE("met_on is null and due_on >= ?", "Not yet due"),
    OUTSTANDING("met_on is null and due_on < ?", "Outstanding");

    /** Whether a limit bears on carrying out an order, or what stands in the place of one. */
    static final String OF_AN_ORDER = "kind in (%s)"
            .formatted(Stream.of(AppealLimit.values())
                    .filter(AppealLimit::isOfAnOrder)
                    .map(limit -> "'" + limit + "'")
                    .collect(joining(", ")));

    private final String condition;
    private final String words;

    LimitStanding(String condition, String words) {
        this.condition = condition;
        this.words = words;
    }

    void narrow(Where where, LocalDate today) {
        new TodayCondition(condition).narrow(where, today);
    }

    String counted() {
        return new TodayCondition(OF_AN_ORDER + " and " + condition).counted(name());
    }

    public String words() {
        return words;
    }
}
