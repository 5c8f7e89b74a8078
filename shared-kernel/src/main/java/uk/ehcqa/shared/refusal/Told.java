package uk.ehcqa.shared.refusal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link Reason} as somebody is told it, with the facts that its sentence needs. */
public interface Told {

    String code();

    @Nullable
    String field();

    Map<String, String> facts();
}
