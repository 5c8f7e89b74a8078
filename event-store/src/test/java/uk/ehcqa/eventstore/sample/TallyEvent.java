package uk.ehcqa.eventstore.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

public sealed interface TallyEvent {

    TallyId tallyId();

    /** Marks what is to be kept secret. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Secret {}

    record TallyOpened(TallyId tallyId, @Nullable String label) implements TallyEvent {}

    record TallyCounted(TallyId tallyId, int by) implements TallyEvent {}

    record TallyRemarked(TallyId tallyId, @Secret @Nullable String remark) implements TallyEvent {}

    record TallyForgotten(TallyId tallyId) implements TallyEvent {}
}
