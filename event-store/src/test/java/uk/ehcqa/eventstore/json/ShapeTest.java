package uk.ehcqa.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapeTest {

    record ShelfId(UUID value) {}

    enum Wood {
        OAK,
        PINE
    }

    sealed interface Thing {

        record Book(String title, @Nullable LocalDate lentOn) implements Thing {}

        record Vase(int height) implements Thing {}
    }

    record Board(Wood wood, int width) {}

    record Shelf(
            ShelfId shelfId,
            @Nullable Board top,
            List<Board> boards,
            Set<Wood> woods,
            Map<Wood, List<LocalDate>> polished,
            List<Thing> things) {}

    @Test
    void tells_what_is_stored() {
        assertThat(Shape.of(Shelf.class)).isEqualTo("""
                boards: list of
                  width: int
                  wood: one of OAK, PINE
                polished: map of one of OAK, PINE to list of LocalDate
                shelfId: UUID
                things: list of any of
                  Book:
                    lentOn?: LocalDate
                    title: String
                  Vase:
                    height: int
                top?:
                  width: int
                  wood: one of OAK, PINE
                woods: list of one of OAK, PINE""");
    }

    record Renamed(Wood wood, int width) {}

    @Test
    void is_the_same_whatever_a_class_is_called() {
        assertThat(Shape.of(Renamed.class)).isEqualTo(Shape.of(Board.class));
    }

    record Unknown(ShapeTest test) {}

    @Test
    void is_not_told_of_what_json_does_not_hold() {
        assertThatThrownBy(() -> Shape.of(Unknown.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("uk.ehcqa.eventstore.json.ShapeTest has no place in a stored record");
    }
}
