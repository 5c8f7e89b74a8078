package uk.ehcqa.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkReader;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.publication.AuditFrameworkPublished;
import uk.ehcqa.shared.audit.publication.FrameworkId;

/** The frameworks by which audits are done: built in, or as the events tell of their publication. None ever changes. */
@Component
class PublishedFrameworks {

    private final Map<String, Framework> builtIn = Stream.of(BuiltInFramework.values())
            .map(PublishedFrameworks::read)
            .collect(toUnmodifiableMap(
                    framework -> named(framework.name(), framework.version()), framework -> framework));

    private final EventStore events;

    PublishedFrameworks(EventStore events) {
        this.events = events;
    }

    Framework get(String name, FrameworkVersion version) {
        return Optional.ofNullable(builtIn.get(named(name, version)))
                .or(() -> publishedHere(name, version))
                .orElseThrow();
    }

    private Optional<Framework> publishedHere(String name, FrameworkVersion version) {
        return events.readEvents(FrameworkId.of(name).toString())
                .asStream()
                .map(Message::getPayload)
                .filter(AuditFrameworkPublished.class::isInstance)
                .map(event -> ((AuditFrameworkPublished) event).framework())
                .filter(framework -> framework.version().equals(version))
                .map(Framework.class::cast)
                .findFirst();
    }

    private static String named(String name, FrameworkVersion version) {
        return name + " " + version.value();
    }

    private static Framework read(BuiltInFramework builtIn) {
        try (var document = builtIn.document()) {
            var text = new String(document.readAllBytes(), UTF_8);
            return FrameworkReader.read(JsonMapper.shared().readValue(text, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
