package uk.ehcqa.eventstore.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.eventstore.json.EventType;
import uk.ehcqa.eventstore.json.EventTypes;
import uk.ehcqa.eventstore.json.Upcast;

public sealed interface TallyEvent {

    EventTypes STORED = new EventTypes(
                    List.of(
                            new EventType("TallyOpened", 1, TallyOpened.class),
                            new EventType("TallyCounted", 3, TallyCounted.class),
                            new EventType("TallyRemarked", 1, TallyRemarked.class),
                            new EventType("TallyForgotten", 1, TallyForgotten.class)),
                    List.of(
                            new Upcast("TallyCounted", 1, TallyEvent::inOnes),
                            new Upcast("TallyCounted", 2, TallyEvent::renamed)))
            .covering(List.of(TallyEvent.class));

    TallyId tallyId();

    /** Marks what is to be kept secret. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Secret {}

    record TallyOpened(TallyId tallyId, @Nullable String label) implements TallyEvent {}

    record TallyCounted(TallyId tallyId, int by) implements TallyEvent {}

    record TallyRemarked(TallyId tallyId, @Secret @Nullable String remark) implements TallyEvent {}

    record TallyForgotten(TallyId tallyId) implements TallyEvent {}

    /** The first revision counted in dozens. */
    private static Map<String, Object> inOnes(Map<String, Object> counted) {
        return Map.of("tallyId", required(counted, "tallyId"), "count", 12 * (int) required(counted, "dozens"));
    }

    /** The second revision had another name for the number. */
    private static Map<String, Object> renamed(Map<String, Object> counted) {
        return Map.of("tallyId", required(counted, "tallyId"), "by", required(counted, "count"));
    }

    private static Object required(Map<String, Object> counted, String component) {
        return Objects.requireNonNull(counted.get(component));
    }
}
