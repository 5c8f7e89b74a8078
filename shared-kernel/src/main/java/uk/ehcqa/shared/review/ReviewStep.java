package uk.ehcqa.shared.review;

import java.util.List;

/** The dated steps of a review, in the order in which they can be taken. */
public enum ReviewStep {
    MEETING_HELD,
    REPORT_SENT,
    /** The family was told what the authority decided: with this the review is complete. */
    DECISION_NOTIFIED,
    AMENDMENT_NOTICE_SENT,
    AMENDED_PLAN_SENT,
    NO_AMENDMENT_NOTIFIED,
    /** Those to be invited were told of the day of the meeting (reg. 20(3)); recorded once the meeting is. */
    MEETING_NOTICE_GIVEN,
    /** The advice was circulated for the meeting (reg. 20(4)); recorded once the meeting is. */
    ADVICE_CIRCULATED;

    /** What comes before the meeting, although it is recorded after it. */
    public static final List<ReviewStep> BEFORE_MEETING = List.of(MEETING_NOTICE_GIVEN, ADVICE_CIRCULATED);

    /** The steps that cannot have been taken before this one. A late report may come after the decision. */
    public List<ReviewStep> followedBy() {
        return switch (this) {
            case MEETING_HELD -> List.of(REPORT_SENT, DECISION_NOTIFIED);
            case REPORT_SENT, AMENDED_PLAN_SENT, NO_AMENDMENT_NOTIFIED, MEETING_NOTICE_GIVEN, ADVICE_CIRCULATED ->
                List.of();
            case DECISION_NOTIFIED -> List.of(AMENDMENT_NOTICE_SENT);
            case AMENDMENT_NOTICE_SENT -> List.of(AMENDED_PLAN_SENT, NO_AMENDMENT_NOTIFIED);
        };
    }

    /** The step without which this one cannot be taken, or nothing. */
    public List<ReviewStep> follows() {
        return List.of(values()).stream()
                .filter(earlier -> earlier.followedBy().contains(this))
                .toList();
    }
}
