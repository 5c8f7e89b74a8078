package uk.ehcqa.query.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.Framework;

/**
 * A version of a framework, or the draft of one.
 *
 * @param publishedOn the day on which it was published here; null of a draft, and of what came with the product
 */
public record KnownVersion(
        Framework framework, boolean draft, @Nullable LocalDate publishedOn) {

    boolean cameWithTheProduct() {
        return !draft && publishedOn == null;
    }
}
