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

    /** The address of a case, as it was known then. */
    public String caseAddress(String reference) {
        var address = "/cases/" + reference;
        return asKnownAt == null ? address : new AsAt(asKnownAt, null).kept(address);
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
        var known = asKnownAt == null
                ? "known_until is null"
                : "known_from <= '%1$s' and (known_until is null or known_until > '%1$s')"
                        .formatted(asKnownAt.instant());
        var next = asKnownAt == null ? "" : " or next_known_from > '%s'".formatted(asKnownAt.instant());
        var held = on == null
                ? "(next_from is null%s)".formatted(next)
                : "holds_from <= '%1$s' and (next_from is null or next_from > '%1$s'%2$s)".formatted(on.day(), next);
        return "(select * from query.assessment_as_known where %s and %s)".formatted(known, held);
    }
}
