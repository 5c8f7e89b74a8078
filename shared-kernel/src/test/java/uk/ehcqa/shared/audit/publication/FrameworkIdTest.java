package uk.ehcqa.shared.audit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.audit.publication.StoredFrameworkEvents.StoredFrameworkEvent;
import uk.ehcqa.shared.privacy.Personal;

class FrameworkIdTest {

    /** It is storage: whoever changes how it is made loses every version that was published. */
    @Test
    void follows_from_the_name_for_ever() {
        assertThat(FrameworkId.of("ehcp-qa")).hasToString("db303a3f-e3cc-3939-8f59-8e47315ff116");
        assertThat(FrameworkId.of("advice-qa")).isNotEqualTo(FrameworkId.of("ehcp-qa"));
    }

    @Test
    void names_events_of_which_all_are_stored_and_none_tells_of_a_child() {
        assertThat(StoredFrameworkEvents.ALL)
                .extracting(StoredFrameworkEvent::type)
                .hasSameElementsAs(permitted());
        assertThat(StoredFrameworkEvents.ALL.stream()
                        .flatMap(event -> Arrays.stream(event.type().getRecordComponents()))
                        .filter(component -> component.isAnnotationPresent(Personal.class)))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends FrameworkEvent>> permitted() {
        return List.of((Class<? extends FrameworkEvent>[]) FrameworkEvent.class.getPermittedSubclasses());
    }
}
