package uk.ehcqa.shared.consultation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * On what settings are consulted: the draft that one assessment leads to, or one proposal to amend a plan.
 *
 * @param plan the number of the plan within the case; null of a needs assessment, which leads to the first or another
 * @param number of the needs assessment within the case, or of the reassessment, the review or the amendment within the plan
 */
public record ConsultationSubject(
        ConsultedMatter matter, @Nullable Integer plan, int number) {

    private static final Pattern CODE = Pattern.compile("([A-Z_]{1,40})-(?:(\\d{1,6})-)?(\\d{1,6})");

    public static ConsultationSubject ofAssessment(int episode) {
        return new ConsultationSubject(ConsultedMatter.DRAFT_AFTER_ASSESSMENT, null, episode);
    }

    /** From the way an address or a form names it: {@code DRAFT_AFTER_ASSESSMENT-1}, or {@code AMENDMENTS_AFTER_REVIEW-1-2}. */
    public static ConsultationSubject of(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not the code of what settings are consulted on");
        }
        return new ConsultationSubject(
                ConsultedMatter.valueOf(parts.group(1)),
                parts.group(2) == null ? null : Integer.valueOf(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }

    @Override
    public String toString() {
        return matter + (plan == null ? "" : "-" + plan) + "-" + number;
    }
}
