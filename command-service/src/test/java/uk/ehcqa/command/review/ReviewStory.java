package uk.ehcqa.command.review;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewOutcome;

/** A plan made on Monday 26 May 2025, and its first review. */
public final class ReviewStory {

    public static final LocalDate MADE = LocalDate.of(2025, 5, 26);
    public static final LocalDate MEETING = LocalDate.of(2026, 4, 20);
    public static final LocalDate DECISION = LocalDate.of(2026, 5, 11);

    public static final ReviewMeetingHeld HELD = new ReviewMeetingHeld(CASE, 1, MEETING, false);
    public static final ReviewDecided TO_AMEND = decided(ReviewOutcome.AMEND);
    public static final ReviewDecided TO_MAINTAIN = decided(ReviewOutcome.MAINTAIN);
    public static final AmendmentNoticeSent PROPOSED = new AmendmentNoticeSent(CASE, 1, 1, DECISION);

    private ReviewStory() {}

    /** The plan, and what else happened. */
    public static List<CaseEvent> planned(CaseEvent... then) {
        var history =
                new ArrayList<CaseEvent>(List.of(OPENED, REQUESTED, AGREED, DRAFTED, new FinalPlanSent(CASE, 1, MADE)));
        history.addAll(Arrays.asList(then));
        return history;
    }

    private static ReviewDecided decided(ReviewOutcome outcome) {
        return new ReviewDecided(CASE, 1, MEETING, DECISION, outcome, false);
    }
}
