package uk.ehcqa.command.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.Framework;

/**
 * A version of a framework.
 *
 * @param draft whether it is still to be published
 * @param publishedOn the day on which it was published here; null of a draft, and of what came with the product
 */
public record KnownFramework(
        Framework framework, boolean draft, @Nullable LocalDate publishedOn) {}
