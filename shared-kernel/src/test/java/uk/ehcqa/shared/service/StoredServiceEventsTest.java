package uk.ehcqa.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.privacy.Personal;
import uk.ehcqa.shared.service.StoredServiceEvents.StoredServiceEvent;

class StoredServiceEventsTest {

    @Test
    void are_all_there_are() {
        assertThat(StoredServiceEvents.ALL)
                .extracting(StoredServiceEvent::type)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(eventsOfServices()));
    }

    /** A personal component is sealed under the key of a child, and these events belong to none. */
    @Test
    void hold_nothing_that_is_stored_under_the_key_of_a_child() {
        assertThat(StoredServiceEvents.ALL.stream()
                        .flatMap(event -> Arrays.stream(event.type().getRecordComponents()))
                        .filter(component -> component.isAnnotationPresent(Personal.class)))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends ServiceEvent>[] eventsOfServices() {
        return (Class<? extends ServiceEvent>[]) ServiceEvent.class.getPermittedSubclasses();
    }
}
