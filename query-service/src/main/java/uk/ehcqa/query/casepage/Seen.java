package uk.ehcqa.query.casepage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseReference;

/**
 * What somebody who has just saved something wants to see: the case at the version that the save brought about. The address
 * says it as {@code seen=case:7}; anything else asks for nothing in particular.
 *
 * @param address the page on which they want to see it
 */
public record Seen(CaseReference reference, long version, String address) {

    private static final Pattern FORM = Pattern.compile("case:(\\d{1,18})");

    static Optional<Seen> in(@Nullable String parameter, String reference) {
        return CaseReference.isWellFormed(reference)
                ? in(parameter, new CaseReference(reference), "/cases/" + reference)
                : Optional.empty();
    }

    /** On another page than that of the case. */
    public static Optional<Seen> in(@Nullable String parameter, CaseReference reference, String address) {
        var matcher = FORM.matcher(parameter == null ? "" : parameter);
        return matcher.matches()
                ? Optional.of(new Seen(reference, Long.parseLong(matcher.group(1)), address))
                : Optional.empty();
    }
}
