package uk.ehcqa.shared.appeal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notice that told the family of a decision against which they can appeal. When it was sent is read from the steps of the case:
 * whoever corrects that date moves every limit that runs from it.
 *
 * @param number of the needs assessment or of the plan that the decision is about: the first of the case is 1
 * @param review the number of the review that ended with the decision; null where none did
 * @param proceeding the number of the amendment without a review, of the reassessment, or of what led to the decision to end the
 *     plan, of which it was a step; null where it was of none
 */
public record Notice(
        AppealableDecision decision,
        int number,
        @Nullable Integer review,
        @Nullable Integer proceeding) {

    private static final Pattern CODE = Pattern.compile("([A-Z_]{1,40})-(\\d{1,6})(?:-(p?)(\\d{1,6}))?");

    /** Of an assessment, of a plan when it was made, or of a review. */
    public Notice(AppealableDecision decision, int number, @Nullable Integer review) {
        this(decision, number, review, null);
    }

    /** From the way an address or a form names it: {@code AMENDED_PLAN-1-2} of a review, {@code AMENDED_PLAN-1-p2} of a proceeding. */
    public static Notice of(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not the code of a notice");
        }
        var which = parts.group(4) == null ? null : Integer.valueOf(parts.group(4));
        var isOfReview = "".equals(parts.group(3));
        return new Notice(
                AppealableDecision.valueOf(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                isOfReview ? which : null,
                isOfReview ? null : which);
    }

    @Override
    public String toString() {
        return decision
                + "-"
                + number
                + (review == null ? "" : "-" + review)
                + (proceeding == null ? "" : "-p" + proceeding);
    }
}
