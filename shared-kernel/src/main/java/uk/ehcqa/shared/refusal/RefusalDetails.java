package uk.ehcqa.shared.refusal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it crosses from one service to another.
 *
 * @param code the name of the {@link Refusal}
 * @param field the field that must change, as forms, API and return call it, if it is one
 * @param facts what the sentence needs, by name: dates as ISO 8601, case references, counts; never a child's details
 */
public record RefusalDetails(String code, @Nullable String field, Map<String, String> facts) implements Told {

    /** The same refusal where another field must change. */
    public RefusalDetails about(String otherField) {
        return new RefusalDetails(code, otherField, facts);
    }

    /** The same refusal with one fact more. */
    public RefusalDetails with(String name, Object fact) {
        var more = new HashMap<>(facts);
        more.put(name, fact.toString());
        return new RefusalDetails(code, field, Map.copyOf(more));
    }
}
