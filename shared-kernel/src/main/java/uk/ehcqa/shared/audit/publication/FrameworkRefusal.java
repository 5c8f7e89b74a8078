package uk.ehcqa.shared.audit.publication;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why a framework was not drafted or published. */
public enum FrameworkRefusal implements Refusal {
    FRAMEWORK_UNKNOWN("name"),
    FRAMEWORK_FLAWED(null),
    FRAMEWORK_VERSION_NOT_ABOVE("version"),
    FRAMEWORK_HAS_NO_DRAFT(null),
    FRAMEWORK_DRAFT_IS_ANOTHER("version");

    private final @Nullable String field;

    FrameworkRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
