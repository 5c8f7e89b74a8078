package uk.ehcqa.query.processing;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.eventstore.rebuild.Rebuild;
import uk.ehcqa.query.words.Dates;

/** A projection in words. */
record ProjectionView(ProjectionState state, Clock clock) {

    public boolean isBeingRebuilt() {
        return state.rebuild() != null && state.rebuild().isUnderWay();
    }

    /** What became of the latest rebuild, or how far it is. */
    public String rebuild() {
        var rebuild = state.rebuild();
        return rebuild == null ? "Not rebuilt yet" : inWords(rebuild, rebuild.finishedAt());
    }

    private String inWords(Rebuild rebuild, @Nullable Instant finishedAt) {
        var changed = number(rebuild.changed()) + " stood otherwise before";
        var done = "%s of %s cases".formatted(number(rebuild.rebuilt()), number(rebuild.cases()));
        if (finishedAt == null) {
            return "Since %s by %s: %s, of which %s"
                    .formatted(moment(rebuild.startedAt()), rebuild.startedBy(), done, changed);
        }
        return rebuild.failure() == null
                ? "Finished at %s: %s cases, of which %s"
                        .formatted(moment(finishedAt), number(rebuild.rebuilt()), changed)
                : "Given up at %s after %s: %s".formatted(moment(finishedAt), done, rebuild.failure());
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    private String moment(Instant at) {
        return Dates.asAt(at.atZone(clock.getZone()));
    }
}
