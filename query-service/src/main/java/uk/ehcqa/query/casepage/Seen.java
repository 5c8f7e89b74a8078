package uk.ehcqa.query.casepage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseReference;

/**
 * What somebody who has just saved something wants to see: the case at the version that the save brought about. The address
 * says it as {@code seen=case:7}; anything else asks for nothing in particular.
 */
record Seen(CaseReference reference, long version) {

    private static final Pattern FORM = Pattern.compile("case:(\\d{1,18})");

    static Optional<Seen> in(@Nullable String parameter, String reference) {
        var matcher = FORM.matcher(parameter == null ? "" : parameter);
        return matcher.matches() && CaseReference.isWellFormed(reference)
                ? Optional.of(new Seen(new CaseReference(reference), Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }
}
