package uk.ehcqa.query.contributionmeasure;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.variation.Measure;

/** The shares of requests for advice that the dashboard draws month by month, and the words for them. */
enum MonthlyAdvice {
    IN_TIME(
            AdviceFigure.ANSWERED_IN_TIME,
            AdviceFigure.DUE,
            "of advice came in time",
            "Advice that came by the day it was due",
            "No advice was due in this period",
            "Months of which advice is still to fall due are not drawn.",
            true),
    ASKED_LATE(
            AdviceFigure.ASKED_LATE,
            AdviceFigure.ASKED_AFTER_DECISION,
            "of requests went out late",
            "Requests sent more than %d days after the decision",
            "No advice was asked for after a decision in this period",
            null,
            false),
    SENT_BACK(
            AdviceFigure.SENT_BACK,
            AdviceFigure.READ,
            "of advice was sent back",
            "Advice that was sent back at least once, of what was read",
            "No advice of this period was read",
            "Months of which advice is still to fall due are not drawn.",
            true);

    private final AdviceFigure part;
    private final AdviceFigure whole;
    private final String said;
    private final String subtitle;
    private final String none;
    private final @Nullable String note;
    private final boolean waitsForItsDay;

    MonthlyAdvice(
            AdviceFigure part,
            AdviceFigure whole,
            String said,
            String subtitle,
            String none,
            @Nullable String note,
            boolean waitsForItsDay) {
        this.part = part;
        this.whole = whole;
        this.said = said;
        this.subtitle = subtitle;
        this.none = none;
        this.note = note;
        this.waitsForItsDay = waitsForItsDay;
    }

    AdviceFigure part() {
        return part;
    }

    AdviceFigure whole() {
        return whole;
    }

    Measure measure() {
        return switch (this) {
            case IN_TIME -> new Measure("In time", "In time", "answers due", true);
            case ASKED_LATE -> new Measure("Asked late", "Late", "requests", false);
            case SENT_BACK -> new Measure("Sent back", "Sent back", "answers read", false);
        };
    }

    /** After a percentage. */
    String said() {
        return said;
    }

    String subtitle(AdviceSettings settings) {
        return subtitle.formatted(settings.daysToAsk());
    }

    String none() {
        return none;
    }

    @Nullable
    String note() {
        return note;
    }

    /** Whether a month is known only once nothing of it is to fall due. */
    boolean waitsForItsDay() {
        return waitsForItsDay;
    }

    String id() {
        return CasesBehind.written(this);
    }
}
