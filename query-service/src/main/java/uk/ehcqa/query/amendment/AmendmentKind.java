package uk.ehcqa.query.amendment;

import uk.ehcqa.shared.timeliness.ReviewLimit;

/** What led to an amendment of a plan. */
enum AmendmentKind {
    AFTER_REVIEW(ReviewLimit.AMENDED_PLAN, "after a review"),
    WITHOUT_REVIEW(ReviewLimit.AMENDMENT_WITHOUT_REVIEW, "without a review");

    private final ReviewLimit limit;
    private final String words;

    AmendmentKind(ReviewLimit limit, String words) {
        this.limit = limit;
        this.words = words;
    }

    /** The limit for sending the amended plan, or telling the family that there will be none. */
    ReviewLimit limit() {
        return limit;
    }

    String words() {
        return words;
    }
}
