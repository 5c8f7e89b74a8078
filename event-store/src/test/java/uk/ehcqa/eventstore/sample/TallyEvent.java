package uk.ehcqa.eventstore.sample;

import org.jspecify.annotations.Nullable;

public sealed interface TallyEvent {

    TallyId tallyId();

    record TallyOpened(TallyId tallyId, @Nullable String label) implements TallyEvent {}

    record TallyCounted(TallyId tallyId, int by) implements TallyEvent {}
}
