package uk.ehcqa.shared.audit.publication;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;

/**
 * How a framework stands after something was done to it.
 *
 * @param draft the version of its draft, if there is one
 * @param published its latest published version, if any was published
 */
public record KeptFramework(
        String name,
        @Nullable FrameworkVersion draft,
        @Nullable FrameworkVersion published) {}
