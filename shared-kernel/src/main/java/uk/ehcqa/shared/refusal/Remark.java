package uk.ehcqa.shared.refusal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of something that was not refused.
 *
 * @param code the name of the {@link Reason}
 * @param field the field to look at, as forms, API and return call it, if it is one
 * @param facts what the sentence needs, by name: dates as ISO 8601, case references, counts; never a child's details
 */
public record Remark(String code, @Nullable String field, Map<String, String> facts) implements Told {

    public static Remark of(Reason reason) {
        return new Remark(reason.name(), reason.field(), Map.of());
    }

    /** A remark with one fact. */
    public static Remark of(Reason reason, String name, Object fact) {
        return new Remark(reason.name(), reason.field(), Map.of(name, fact.toString()));
    }
}
