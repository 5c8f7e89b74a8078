package uk.ehcqa.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSerializerTest {

    record ParcelId(UUID value) {}

    record Weight(BigDecimal value) {}

    enum Speed {
        SLOW,
        FAST {
            @Override
            public String toString() {
                return "as fast as can be";
            }
        }
    }

    sealed interface Recipient {
        record Person(String name) implements Recipient {}

        record Company(String name, @Nullable String department) implements Recipient {}

        record PostBox(int value) implements Recipient {}
    }

    record Stop(String place, @Nullable LocalDate on) {}

    sealed interface ParcelEvent {}

    record ParcelSent(
            ParcelId parcelId,
            LocalDate sentOn,
            Speed speed,
            Recipient recipient,
            List<Stop> stops,
            @Nullable Weight weight,
            @Nullable String note)
            implements ParcelEvent {}

    record ParcelsListed(List<ParcelId> parcelIds, List<Recipient> recipients) implements ParcelEvent {}

    record ParcelTimed(Instant at, Period allowed, boolean insured, long grams) implements ParcelEvent {}

    static final ParcelId PARCEL = new ParcelId(UUID.fromString("00000000-0000-0000-0000-00000000002a"));
    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    final EventSerializer serializer = new EventSerializer(List.of(
            new EventType("ParcelSent", 1, ParcelSent.class),
            new EventType("ParcelsListed", 1, ParcelsListed.class),
            new EventType("ParcelTimed", 1, ParcelTimed.class)));

    @Test
    void writes_what_a_person_can_read() {
        var stops = List.of(new Stop("Exampleton", MONDAY), new Stop("Sampleford", null));

        assertThat(written(new ParcelSent(
                        PARCEL, MONDAY, Speed.FAST, new Recipient.Person("P. Sample"), stops, null, "fragile")))
                .isEqualTo("""
                        {"parcelId":"00000000-0000-0000-0000-00000000002a",\
                        "sentOn":"2026-01-05",\
                        "speed":"FAST",\
                        "recipient":{"@type":"Person","name":"P. Sample"},\
                        "stops":[{"place":"Exampleton","on":"2026-01-05"},{"place":"Sampleford"}],\
                        "note":"fragile"}""");
    }

    @Test
    void reads_what_it_wrote() {
        assertReadAsWritten(new ParcelSent(
                PARCEL,
                MONDAY,
                Speed.SLOW,
                new Recipient.Company("Example Ltd", null),
                List.of(new Stop("Exampleton", null)),
                new Weight(new BigDecimal("12.50")),
                null));
        assertReadAsWritten(new ParcelsListed(
                List.of(PARCEL), List.of(new Recipient.PostBox(7), new Recipient.Company("Example Ltd", "Post"))));
        assertReadAsWritten(
                new ParcelTimed(Instant.parse("2026-01-05T09:30:00.123456Z"), Period.ofWeeks(6), true, 2_500));
    }

    @Test
    void names_and_numbers_events_apart_from_their_class() {
        var renamed = new EventSerializer(List.of(new EventType("ParcelPosted", 4, ParcelTimed.class)));

        var type = renamed.typeForClass(ParcelTimed.class);

        assertThat(type.getName()).isEqualTo("ParcelPosted");
        assertThat(type.getRevision()).isEqualTo("4");
        assertThat(renamed.classForType(type)).isEqualTo(ParcelTimed.class);
    }

    @Test
    void takes_json_without_a_revision_as_written_today() {
        assertThat(serializer.classForType(new SimpleSerializedType("ParcelTimed", null)))
                .isEqualTo(ParcelTimed.class);
    }

    @Test
    void reads_and_writes_metadata() {
        var metadata = MetaData.with("user", "caseworker-1");

        var stored = serializer.serialize(metadata, String.class);

        assertThat(stored.getData()).isEqualTo("{\"user\":\"caseworker-1\"}");
        assertThat(serializer.<String, MetaData>deserialize(stored)).isEqualTo(metadata);
    }

    @Test
    void refuses_to_write_a_class_without_a_name() {
        assertThatThrownBy(() -> serializer.serialize(PARCEL, String.class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("ParcelId has no name in the event store");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_to_write_what_it_could_not_read() {
        assertThatThrownBy(() -> written(new ParcelsListed(List.of(), null)))
                .isInstanceOf(SerializationException.class)
                .hasStackTraceContaining("ParcelsListed.recipients is null, but not declared @Nullable");
    }

    @ParameterizedTest
    @CsvSource({"ParcelLost", "java.lang.Object", "uk.ehcqa.eventstore.json.EventSerializerTest$ParcelTimed"})
    void refuses_to_read_a_name_it_does_not_know(String name) {
        assertThatThrownBy(() -> read(name, "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("'%s' of revision 1, which this version does not know".formatted(name));
    }

    @Test
    void refuses_to_read_a_revision_that_is_yet_to_come() {
        var later = new SimpleSerializedType("ParcelTimed", "2");

        assertThatThrownBy(() -> serializer.classForType(later))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("'ParcelTimed' of revision 2, which this version does not know");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a component nobody knows      | {"at":"2026-01-05T09:30:00Z","allowed":"P6W","insured":true,"grams":1,"colour":"red"}
            a component that is missing   | {"at":"2026-01-05T09:30:00Z","insured":true,"grams":1}
            a number that is missing      | {"at":"2026-01-05T09:30:00Z","allowed":"P6W","insured":true}
            a component that does not fit | {"at":"yesterday","allowed":"P6W","insured":true,"grams":1}
            """)
    void refuses_to_read(String misfit, String json) {
        assertThatThrownBy(() -> read("ParcelTimed", json)).isInstanceOf(SerializationException.class);
    }

    @Test
    void refuses_to_read_a_member_of_another_family() {
        var json = """
                {"parcelIds":[],"recipients":[{"@type":"java.lang.ProcessBuilder","command":["true"]}]}""";

        assertThatThrownBy(() -> read("ParcelsListed", json)).isInstanceOf(SerializationException.class);
    }

    private void assertReadAsWritten(Object event) {
        assertThat(read(event.getClass().getSimpleName(), written(event))).isEqualTo(event);
    }

    private String written(Object event) {
        return serializer.serialize(event, String.class).getData();
    }

    private Object read(String name, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(name, "1")));
    }
}
