package uk.ehcqa.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    sealed interface Fruit {}

    sealed interface Berry extends Fruit {}

    record Apple() implements Fruit {}

    record Blackberry() implements Berry {}

    @Test
    void are_all_the_records_of_sealed_families() {
        assertThat(EventTypes.of(Fruit.class, Berry.class).byName())
                .isEqualTo(Map.of("Apple", Apple.class, "Blackberry", Blackberry.class));
    }

    @Test
    void of_two_capabilities_are_stored_together() {
        var apples = new EventTypes(Map.of("Apple", Apple.class));

        assertThat(apples.and(EventTypes.of(Berry.class))).isEqualTo(EventTypes.of(Fruit.class));
        assertThat(apples.and(apples)).isEqualTo(apples);
    }

    @Test
    void never_share_a_name() {
        var apples = new EventTypes(Map.of("Apple", Apple.class));
        var impostors = new EventTypes(Map.of("Apple", Blackberry.class));

        assertThatThrownBy(() -> apples.and(impostors)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void are_complete_or_refused() {
        assertThatThrownBy(() -> EventTypes.of(Runnable.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.Runnable is neither a record nor a sealed family of records");
    }
}
