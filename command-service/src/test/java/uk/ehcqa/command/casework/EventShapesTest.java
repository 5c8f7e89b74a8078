package uk.ehcqa.command.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import uk.ehcqa.caseevents.CaseEventsAutoConfiguration;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.Shape;

class EventShapesTest {

    static final List<EventType> EVENTS =
            new CaseEventsAutoConfiguration().eventsOfCases().current();

    @ParameterizedTest(name = "{0}")
    @FieldSource("EVENTS")
    void are_those_that_are_stored(EventType event) throws IOException {
        assertThat(RecordedShape.of(event).complaintAbout(Shape.of(event.type())))
                .isEmpty();
    }
}
