package uk.ehcqa.command.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.Shape;

/** Breaks the shape of an event in every way, and sees that each is noticed. */
class RecordedShapeTest {

    enum Colour {
        RED,
        BLUE
    }

    record Cover(Colour colour, @Nullable String title) {}

    record BookLent(String bookId, LocalDate lentOn, Cover cover) {}

    record ComponentAdded(
            String bookId,
            LocalDate lentOn,
            Cover cover,
            @Nullable String to) {}

    record ComponentRemoved(String bookId, Cover cover) {}

    record ComponentRenamed(String bookId, LocalDate lentAt, Cover cover) {}

    record TypeChanged(int bookId, LocalDate lentOn, Cover cover) {}

    record NowOptional(@Nullable String bookId, LocalDate lentOn, Cover cover) {}

    record ChangedWithin(String bookId, LocalDate lentOn, ChangedCover cover) {}

    record ChangedCover(Colour colour, String title) {}

    record ConstantRemoved(String bookId, LocalDate lentOn, OneColour cover) {}

    record OneColour(Fewer colour, @Nullable String title) {}

    enum Fewer {
        RED
    }

    record ConstantAdded(String bookId, LocalDate lentOn, ThreeColours cover) {}

    record ThreeColours(More colour, @Nullable String title) {}

    enum More {
        GREEN,
        BLUE,
        RED
    }

    record OnlyRenamed(LocalDate lentOn, Cover cover, String bookId) {}

    final RecordedShape recorded = new RecordedShape(new EventType("BookLent", 3, BookLent.class), """
            bookId: String
            cover:
              colour: one of RED, BLUE
              title?: String
            lentOn: LocalDate""");

    @ParameterizedTest
    @ValueSource(
            classes = {
                ComponentAdded.class,
                ComponentRemoved.class,
                ComponentRenamed.class,
                TypeChanged.class,
                NowOptional.class,
                ChangedWithin.class
            })
    void asks_for_a_new_revision(Class<?> changed) {
        assertThat(complaintAbout(changed))
                .hasValueSatisfying(complaint -> assertThat(complaint)
                        .startsWith(
                                "BookLent, stored as revision 3, has changed, and what is stored would be misread or lost.")
                        .contains("Count a new revision in StoredEvents"));
    }

    @Test
    void misses_a_constant_that_was_removed() {
        assertThat(complaintAbout(ConstantRemoved.class))
                .hasValueSatisfying(complaint ->
                        assertThat(complaint).contains("lacks a constant that stored events may name. Put it back"));
    }

    @Test
    void wants_to_know_a_constant_that_was_added() {
        assertThat(complaintAbout(ConstantAdded.class))
                .hasValueSatisfying(complaint ->
                        assertThat(complaint).contains("has a new constant. Record it, so that it is never removed"));
    }

    @Test
    void is_content_when_nothing_changed_that_is_stored() {
        assertThat(complaintAbout(BookLent.class)).isEmpty();
        assertThat(complaintAbout(OnlyRenamed.class)).isEmpty();
    }

    @Test
    void must_be_recorded_for_a_new_revision() {
        var unrecorded = new RecordedShape(new EventType("BookLent", 4, BookLent.class), "");

        assertThat(unrecorded.complaintAbout(Shape.of(BookLent.class)))
                .hasValueSatisfying(complaint -> assertThat(complaint)
                        .startsWith("BookLent, stored as revision 4, has no recorded shape. Record it")
                        .contains("lentOn: LocalDate"));
    }

    private Optional<String> complaintAbout(Class<?> today) {
        return recorded.complaintAbout(Shape.of(today));
    }
}
