package uk.ehcqa.eventstore.sheets;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.eventstore.sample.TallyEvent;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyForgotten;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyRemarked;

/** A tally as it stands after one of its events. */
record Sheet(String tallyId, long version, @Nullable String label, long total) {

    static Sheet after(@Nullable Sheet before, TallyEvent event, String tallyId, long sequence) {
        var expected = before == null ? 0 : before.version() + 1;
        if (sequence != expected) {
            throw new IllegalStateException("Event %d is lacking".formatted(expected));
        }
        var label = before == null ? null : before.label();
        var total = before == null ? 0 : before.total();
        return switch (event) {
            case TallyOpened opened -> new Sheet(tallyId, 0, opened.label(), 0);
            case TallyCounted counted -> new Sheet(tallyId, sequence, label, total + counted.by());
            case TallyRemarked _, TallyForgotten _ -> new Sheet(tallyId, sequence, label, total);
        };
    }
}
