package uk.ehcqa.query.asat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.words.Dates;

/**
 * When things are looked at: as they were known at a moment, as they are now known for a day, or both.
 *
 * @param asKnownAt what was recorded until when; null for all that is recorded now
 * @param on what had happened by when; null for all that is recorded
 */
public record AsAt(@Nullable KnownAt asKnownAt, @Nullable KnownFor on) implements AskedAsAt {

    public static final AsAt NOW = new AsAt(null, null);

    private static final String PRESENT = "query.needs_assessment";
    private static final String PRESENT_REVIEWS = "query.review";

    public boolean isNow() {
        return asKnownAt == null && on == null;
    }

    /** The day by which it is judged what is late. */
    public LocalDate day(LocalDate today) {
        if (on != null) {
            return on.day();
        }
        return asKnownAt == null ? today : asKnownAt.day();
    }

    /** The same statement about the assessments as they were known then, for that day. */
    public String in(String sql) {
        return isNow() ? sql : sql.replace(PRESENT, assessments());
    }

    /** The same statement about the reviews as they were known then, for that day. */
    public String inReviews(String sql) {
        return isNow() ? sql : sql.replace(PRESENT_REVIEWS, reviews());
    }

    /** The address of a case, as it was known then, for that day. */
    public String caseAddress(String reference) {
        return kept("/cases/" + reference);
    }

    /** The same address with the same moment and day. */
    public String kept(String address) {
        var kept = UriComponentsBuilder.fromUriString(address);
        parameters().forEach(kept::queryParam);
        return kept.encode().build().toUriString();
    }

    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (asKnownAt != null) {
            parameters.put("asKnownAt", asKnownAt.written());
        }
        if (on != null) {
            parameters.put("on", on.toString());
        }
        return parameters;
    }

    /** "As known at 17:00, 30 September 2026, for 31 August 2026". */
    public String words() {
        if (asKnownAt == null) {
            return on == null ? "As known now" : "As now known for " + Dates.full(on.day());
        }
        return "As known at " + asKnownAt.words() + (on == null ? "" : ", for " + Dates.full(on.day()));
    }

    /** Both are read from an address and cannot hold anything but a moment and a day. */
    private String assessments() {
        var next = asKnownAt == null ? "" : " or next_known_from > '%s'".formatted(asKnownAt.instant());
        var held = on == null
                ? "(next_from is null%s)".formatted(next)
                : "holds_from <= '%1$s' and (next_from is null or next_from > '%1$s'%2$s)".formatted(on.day(), next);
        return "(select * from query.assessment_as_known where %s and %s)".formatted(known(), held);
    }

    /** A meeting that had not been held by that day is left out, and a decision that had not come is one that was awaited. */
    private String reviews() {
        return on == null
                ? "(select * from query.review_as_known where %s)".formatted(known())
                : """
                (select case_id, plan, review, reference, meeting_held_on, decision_due_on,
                    case when decided_on <= '%1$s' then decided_on end as decided_on,
                    case when decided_on <= '%1$s' then outcome end as outcome,
                    awaited_until is null or awaited_until >= '%1$s' as awaited
                from query.review_as_known where meeting_held_on <= '%1$s' and %2$s)""".formatted(on.day(), known());
    }

    private String known() {
        return asKnownAt == null
                ? "known_until is null"
                : "known_from <= '%1$s' and (known_until is null or known_until > '%1$s')"
                        .formatted(asKnownAt.instant());
    }
}
