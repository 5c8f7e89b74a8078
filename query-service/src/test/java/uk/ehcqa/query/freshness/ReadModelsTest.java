package uk.ehcqa.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.eventstore.storage.ReadUpTo;

/** Seven events are recorded. */
class ReadModelsTest {

    final EventProcessingConfiguration processing = mock();
    final StreamingEventProcessor processor = mock();
    final EventTrackerStatus part = mock();
    final EventStore events = mock();
    final ReadModels models = new ReadModels(processing, events);

    @BeforeEach
    void seven_events() {
        when(events.createHeadToken()).thenReturn(new ReadUpTo(11, 7));
        when(processing.eventProcessors()).thenReturn(Map.of("cases", processor));
        when(processor.isRunning()).thenReturn(true);
        when(processor.processingStatus()).thenReturn(Map.of(0, part));
    }

    @Test
    void are_up_to_date_once_the_last_event_is_processed() {
        when(part.getTrackingToken()).thenReturn(new ReadUpTo(11, 7));

        assertThat(models.areUpToDate()).isTrue();
    }

    @Test
    void are_not_up_to_date_one_event_before() {
        when(part.getTrackingToken()).thenReturn(new ReadUpTo(11, 6));

        assertThat(models.areUpToDate()).isFalse();
    }

    @Test
    void are_not_up_to_date_before_an_event_of_a_lower_number_that_a_later_transaction_wrote() {
        when(part.getTrackingToken()).thenReturn(new ReadUpTo(10, 8));

        assertThat(models.areUpToDate()).isFalse();
    }

    @Test
    void are_not_up_to_date_before_the_first_event_is_processed() {
        assertThat(models.areUpToDate()).isFalse();
    }

    @Test
    void are_not_up_to_date_while_nobody_processes() {
        when(part.getTrackingToken()).thenReturn(new ReadUpTo(11, 7));
        when(processor.isRunning()).thenReturn(false);

        assertThat(models.areUpToDate()).isFalse();
    }
}
