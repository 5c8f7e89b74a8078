package uk.ehcqa.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored text never chooses which class is made of it. */
class ClassNamesInJsonTest {

    record ParcelSent(String to, @Nullable Note note, List<Note> notes) {}

    record Note(String text) {}

    /** Stands for whatever class on the class path does harm when it is made. */
    static final class Harmful {

        static final AtomicInteger MADE = new AtomicInteger();

        Harmful() {
            MADE.incrementAndGet();
        }
    }

    static final String HARMFUL = Harmful.class.getName();

    final Serializer events = new EventSerializer(List.of(new EventType("ParcelSent", 1, ParcelSent.class)));
    final Serializer messages = new JsonAutoConfiguration().generalSerializer();

    @BeforeEach
    void nothing_was_made_yet() {
        Harmful.MADE.set(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@class':'%s','to':'P. Sample','notes':[]}",
                "{'@type':'%s','to':'P. Sample','notes':[]}",
                "{'@c':'%s','to':'P. Sample','notes':[]}",
                "['%s',{'to':'P. Sample','notes':[]}]",
                "{'to':['%s',{}],'notes':[]}",
                "{'to':{'@class':'%s'},'notes':[]}",
                "{'to':'P. Sample','note':{'@class':'%s','text':'fragile'},'notes':[]}",
                "{'to':'P. Sample','note':['%s',{'text':'fragile'}],'notes':[]}",
                "{'to':'P. Sample','notes':['%s',[]]}",
                "{'to':'P. Sample','notes':[{'@type':'%s'}]}",
            })
    void are_refused_in_an_event(String json) {
        for (var name : List.of(HARMFUL, "javax.script.ScriptEngineManager", "java.util.ArrayList")) {
            assertThatThrownBy(() -> read(events, json.formatted(name), "ParcelSent"))
                    .isInstanceOf(SerializationException.class);
        }
        assertThat(Harmful.MADE).hasValue(0);
    }

    @Test
    void are_no_names_of_events() {
        assertThatThrownBy(() -> read(events, "{}", HARMFUL)).isInstanceOf(SerializationException.class);
        assertThat(Harmful.MADE).hasValue(0);
    }

    @Test
    void are_mere_text_in_metadata() {
        var json = "{'@class':'%s','list':['%s',{}],'map':{'@type':'%s'}}".formatted(HARMFUL, HARMFUL, HARMFUL);

        for (var serializer : List.of(events, messages)) {
            assertThat(read(serializer, json, MetaData.class.getName()))
                    .isEqualTo(MetaData.from(Map.of(
                            "@class", HARMFUL, "list", List.of(HARMFUL, Map.of()), "map", Map.of("@type", HARMFUL))));
        }
        assertThat(Harmful.MADE).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javax.script.ScriptEngineManager", "java.util.HashMap", "java.lang.String"})
    void that_are_neither_axons_nor_ours_are_refused_in_any_message(String name) {
        assertThatThrownBy(() -> read(messages, "{}", name)).isInstanceOf(SerializationException.class);
    }

    private static Object read(Serializer serializer, String json, String type) {
        return serializer.deserialize(new SimpleSerializedObject<>(
                json.replace('\'', '"'), String.class, new SimpleSerializedType(type, "1")));
    }
}
