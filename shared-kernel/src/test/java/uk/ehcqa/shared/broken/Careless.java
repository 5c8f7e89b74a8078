package uk.ehcqa.shared.broken;

import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import uk.ehcqa.shared.timeliness.broken.Circular;

/** What the kernel must not do. */
public final class Careless {

    private Careless() {}

    public record ReadsAClock(Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    public record KnowsALibrary(Assertions library) {}

    public record IsInACircle(Circular other) {}
}
