package uk.ehcqa.command.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;

/** The frameworks that come with the product: published from the beginning, without an event. */
@Component
public class BuiltInFrameworks {

    private final List<Framework> all =
            Stream.of(BuiltInFramework.values()).map(FrameworkDocuments::read).toList();

    List<Framework> all() {
        return all;
    }

    Optional<FrameworkVersion> latest(String name) {
        return all.stream()
                .filter(framework -> framework.name().equals(name))
                .map(Framework::version)
                .max(Comparator.naturalOrder());
    }
}
