package uk.ehcqa.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    sealed interface Fruit {}

    sealed interface Berry extends Fruit {}

    record Apple() implements Fruit {}

    record Blackberry() implements Berry {}

    static final EventType APPLE = new EventType("Apple", 1, Apple.class);
    static final EventType BLACKBERRY = new EventType("Blackberry", 3, Blackberry.class);
    static final Upcast FIRST_BLACKBERRY = new Upcast("Blackberry", 1, UnaryOperator.identity());
    static final Upcast SECOND_BLACKBERRY = new Upcast("Blackberry", 2, UnaryOperator.identity());

    final EventTypes apples = new EventTypes(List.of(APPLE), List.of());
    final EventTypes fruit = new EventTypes(List.of(APPLE, BLACKBERRY), List.of(FIRST_BLACKBERRY, SECOND_BLACKBERRY));

    @Test
    void never_share_a_name() {
        var impostor = new EventType("Apple", 1, Blackberry.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTypes(List.of(APPLE, impostor), List.of()))
                .withMessage("Apple is stored in two ways");
    }

    @Test
    void never_have_two_names() {
        var pear = new EventType("Pear", 1, Apple.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTypes(List.of(APPLE, pear), List.of()))
                .withMessage("class uk.ehcqa.eventstore.json.EventTypesTest$Apple is stored in two ways");
    }

    @Test
    void cover_every_record_of_a_sealed_family() {
        assertThat(fruit.covering(List.of(Fruit.class))).isSameAs(fruit);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> apples.covering(List.of(Fruit.class)))
                .withMessage("uk.ehcqa.eventstore.json.EventTypesTest$Blackberry has no name in the event store");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> apples.covering(List.of(Runnable.class)))
                .withMessage("java.lang.Runnable is neither a record nor a sealed family of records");
    }

    @Test
    void can_be_read_in_every_earlier_revision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTypes(List.of(BLACKBERRY), List.of(FIRST_BLACKBERRY)))
                .withMessage("Blackberry of revision 2 could not be read: it lacks an upcast");
    }

    @Test
    void are_read_as_they_are_in_the_current_revision() {
        var needless = new Upcast("Apple", 1, UnaryOperator.identity());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTypes(List.of(APPLE), List.of(needless)))
                .withMessage("Apple has no later revision than 1, and needs no upcast");
    }
}
