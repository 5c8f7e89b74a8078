package uk.ehcqa.query.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewEvent;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.ReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.review.ReviewStepTaken;
import uk.ehcqa.shared.review.Reviews;

/** The forms that put right what an event says of a review, where the case still goes by it. */
record ReviewForms(CaseFile file, ReviewEvent event) {

    /** A step that is on record. */
    private record Entry(Review review, ReviewStep step) {}

    Optional<String> toCorrect() {
        return entry().map(it -> "/reviews/corrections/new?plan=%d&review=%d&step=%s"
                .formatted(event.plan(), it.review().number(), it.step()));
    }

    Optional<String> toMarkInError() {
        return entry().filter(it -> file.diedOn() == null)
                .filter(it -> it.review().followedUpBy(it.step()).isEmpty())
                .filter(it -> it.step() != ReviewStep.DECISION_NOTIFIED
                        || reviews().following(it.review()).isEmpty())
                .map(it -> "/reviews/%d/%d/%s/recorded-in-error"
                        .formatted(event.plan(), it.review().number(), it.step()));
    }

    private Optional<Entry> entry() {
        return switch (event) {
            case ReviewMeetingHeld meeting -> known(ReviewStep.MEETING_HELD, meeting.heldOn());
            case ReviewDecided decided -> known(ReviewStep.DECISION_NOTIFIED, decided.notifiedOn());
            case ReviewStepTaken taken -> first(taken.step(), review -> review.number() == taken.review());
            case ReviewDateCorrected correction -> Optional.empty();
            case ReviewStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    /** These events say no number: a review is found by the date, also by one that was corrected since. */
    private Optional<Entry> known(ReviewStep step, LocalDate date) {
        return first(step, review -> review.knows(step, date));
    }

    private Optional<Entry> first(ReviewStep step, Predicate<Review> which) {
        return reviews().inOrder().stream()
                .filter(review -> review.took(step))
                .filter(which)
                .findFirst()
                .map(review -> new Entry(review, step));
    }

    private Reviews reviews() {
        return file.plans().get(event.plan() - 1).reviews();
    }
}
