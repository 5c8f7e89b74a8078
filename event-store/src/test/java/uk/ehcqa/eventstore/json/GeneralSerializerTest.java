package uk.ehcqa.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.eventhandling.ReplayToken.createReplayToken;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.MultiSourceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.eventstore.storage.ReadUpTo;

class GeneralSerializerTest {

    record Reason(String why) {}

    static final TrackingToken EARLY = new ReadUpTo(900, 3);
    static final TrackingToken LATE = new ReadUpTo(901, 7);

    final Serializer serializer = new JsonAutoConfiguration().generalSerializer();

    static Stream<TrackingToken> tokens() {
        return Stream.of(
                EARLY,
                LATE,
                createReplayToken(LATE),
                createReplayToken(LATE, EARLY),
                createReplayToken(LATE, EARLY, "a mistake was found"),
                createReplayToken(LATE, null, new Reason("a mistake was found")),
                MergedTrackingToken.merged(EARLY, LATE),
                new MultiSourceTrackingToken(Map.of("here", EARLY)),
                new ConfigToken(Map.of("id", "42")));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void reads_every_kind_of_token_it_wrote(TrackingToken token) {
        var stored = serializer.serialize(token, String.class);

        assertThat(serializer.<String, TrackingToken>deserialize(stored)).isEqualTo(token);
    }

    @Test
    void makes_no_object_of_a_class_that_is_neither_ours_nor_axons() {
        var stored = serializer.serialize(createReplayToken(LATE, null, new HashMap<>()), String.class);

        assertThat(stored.getData()).contains("java.util.HashMap");
        assertThatThrownBy(() -> serializer.deserialize(stored)).isInstanceOf(SerializationException.class);
    }
}
