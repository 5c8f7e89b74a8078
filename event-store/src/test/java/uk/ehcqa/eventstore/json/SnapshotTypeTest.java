package uk.ehcqa.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotTypeTest {

    static final class Shelf {}

    record Books(int number, String owner) {}

    record SameBooks(String owner, int number) {}

    record MoreBooks(int number, String owner, boolean lent) {}

    @Test
    void is_the_same_for_the_same_shape() {
        assertThat(stored(SameBooks.class)).isEqualTo(stored(Books.class)).startsWith("Shelf ");
    }

    @Test
    void is_another_for_another_shape() {
        assertThat(stored(MoreBooks.class)).isNotEqualTo(stored(Books.class));
    }

    private static String stored(Class<?> state) {
        var type = new SnapshotType(Shelf.class, state).stored();
        return type.getName() + " " + type.getRevision();
    }
}
