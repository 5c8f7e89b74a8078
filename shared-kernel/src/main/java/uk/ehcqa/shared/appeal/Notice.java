package uk.ehcqa.shared.appeal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notice that told the family of a decision against which they can appeal. When it was sent is read from the steps of the case:
 * whoever corrects that date moves every limit that runs from it.
 *
 * @param number of the needs assessment or of the plan that the decision is about: the first of the case is 1
 * @param review the number of the review that ended with the decision; null where none did
 */
public record Notice(
        AppealableDecision decision, int number, @Nullable Integer review) {

    private static final Pattern CODE = Pattern.compile("([A-Z_]{1,40})-(\\d{1,6})(?:-(\\d{1,6}))?");

    /** From the way an address or a form names it, such as {@code AMENDED_PLAN-1-2}. */
    public static Notice of(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not the code of a notice");
        }
        var review = parts.group(3);
        return new Notice(
                AppealableDecision.valueOf(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                review == null ? null : Integer.valueOf(review));
    }

    @Override
    public String toString() {
        return decision + "-" + number + (review == null ? "" : "-" + review);
    }
}
