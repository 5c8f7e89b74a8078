package uk.ehcqa.command.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.caseevents.CaseEventsAutoConfiguration;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.EventTypes;

/** Every event, in every revision and shape in which it was ever stored, can be read today. */
class GoldenEventsTest {

    static final EventTypes TYPES = new CaseEventsAutoConfiguration().eventsOfCases();
    static final List<GoldenEvent> GOLDEN = GoldenEvent.all();

    final Serializer serializer = TYPES.serializer();

    @ParameterizedTest(name = "{0}")
    @FieldSource("GOLDEN")
    void are_read_as_the_same_event_of_today(GoldenEvent golden) {
        var read = read(golden);

        assertThat(tree(serializer.serialize(read, String.class).getData()))
                .isEqualTo(tree(asOfToday(golden).json()));
    }

    @Test
    void are_kept_of_every_revision() {
        var revisions = TYPES.current().stream().flatMap(GoldenEventsTest::revisions);

        assertThat(GOLDEN.stream().map(golden -> golden.name() + "." + golden.revision()))
                .as("golden files: add one of each revision that has none")
                .containsAll(revisions.toList());
    }

    private static Stream<String> revisions(EventType event) {
        return IntStream.rangeClosed(1, event.revision()).mapToObj(revision -> event.name() + "." + revision);
    }

    private GoldenEvent asOfToday(GoldenEvent golden) {
        var today = TYPES.current().stream()
                .filter(event -> event.name().equals(golden.name()))
                .findFirst()
                .orElseThrow()
                .revision();
        return GOLDEN.stream()
                .filter(other -> other.isSampleOf(golden) && other.revision() == today)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("%s is to be read as revision %d: add the golden file that it equals"
                                .formatted(golden, today)));
    }

    private Object read(GoldenEvent golden) {
        var stored = new GenericDomainEventEntry<>(
                "EhcCase",
                "00000000-0000-4000-8000-000000000001",
                0,
                "00000000-0000-4000-8000-000000000002",
                "2026-01-05T09:30:00Z",
                golden.name(),
                Integer.toString(golden.revision()),
                golden.json().getBytes(StandardCharsets.UTF_8),
                serializer.serialize(MetaData.emptyInstance(), byte[].class).getData());
        return TYPES.upcaster()
                .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .<Object>map(event -> serializer.deserialize(event.getData(byte[].class)))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
