package uk.ehcqa.query.asat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** The tables beside which it is kept what was known of them. */
    private static final Pattern KEPT =
            Pattern.compile("\\bquery\\.(needs_assessment|plan|review|phase_transfer|taken_over_plan"
                    + "|moved_plan|plan_ending|milestone)\\b");

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

    /** The same statement about what was known then, for that day. */
    public String in(String sql) {
        return isNow() ? sql : KEPT.matcher(sql).replaceAll("(select * from query.$1_as_known where " + held() + ")");
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

    /** Of a list, with the same moment and day, to which filters can be added. */
    public UriComponentsBuilder listAt(String path) {
        var list = UriComponentsBuilder.fromPath(path);
        parameters().forEach(list::queryParam);
        return list;
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
    private String held() {
        var next = asKnownAt == null ? "" : " or next_known_from > '%s'".formatted(asKnownAt.instant());
        var holds = on == null
                ? "(next_from is null%s)".formatted(next)
                : "holds_from <= '%1$s' and (next_from is null or next_from > '%1$s'%2$s)".formatted(on.day(), next);
        var known = asKnownAt == null
                ? "known_until is null"
                : "known_from <= '%1$s' and (known_until is null or known_until > '%1$s')"
                        .formatted(asKnownAt.instant());
        return known + " and " + holds;
    }
}
