package uk.ehcqa.query.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.ReviewsAsKnown.Known;
import uk.ehcqa.shared.casework.CaseId;

/**
 * What a batch of events makes of the rows of {@code query.review_as_known}: the same whether they come in one batch or in many.
 */
final class KnownReviews {

    private final Map<HeldReviews.Key, Known> open = new LinkedHashMap<>();
    private final List<Known> closed = new ArrayList<>();
    private final Map<HeldReviews.Key, Instant> endings = new LinkedHashMap<>();
    private final Set<CaseId> changedAtOnce = new HashSet<>();

    /** An event that leaves the plans as they are leaves their reviews alone. */
    void follow(CaseChange change) {
        var before = change.before();
        var after = change.after().file();
        if (before != null && before.file().plans().equals(after.plans())) {
            return;
        }
        var were =
                byKey(before == null ? List.of() : HeldReviews.of(before.file()).toList());
        var are = byKey(HeldReviews.of(after).toList());
        were.forEach((key, row) -> {
            if (!told(row).equals(told(are.get(key)))) {
                close(key, change);
            }
        });
        are.forEach((key, row) -> {
            if (!told(row).equals(told(were.get(key)))) {
                open.put(key, new Known(row, change.after().recordedAt(), null));
            }
        });
    }

    /** New rows. */
    Collection<Known> begun() {
        var all = new ArrayList<>(closed);
        all.addAll(open.values());
        return all;
    }

    /** Since when rows that an earlier batch wrote are known no longer. */
    Map<HeldReviews.Key, Instant> endings() {
        return endings;
    }

    /** Cases in which a row may have been known for no time, because the event after it was recorded at the same moment. */
    Set<CaseId> changedAtOnce() {
        return changedAtOnce;
    }

    private void close(HeldReviews.Key key, CaseChange change) {
        var at = change.after().recordedAt();
        var written = open.remove(key);
        if (written == null) {
            endings.put(key, at);
            if (change.before() != null && change.before().recordedAt().equals(at)) {
                changedAtOnce.add(key.caseId());
            }
        } else if (!written.from().equals(at)) {
            closed.add(written.knownUntil(at));
        }
    }

    private static Map<HeldReviews.Key, HeldReviews.Row> byKey(List<HeldReviews.Row> rows) {
        var byKey = new LinkedHashMap<HeldReviews.Key, HeldReviews.Row>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }

    /** What stands in its columns. */
    private static List<@Nullable Object> told(HeldReviews.@Nullable Row row) {
        if (row == null) {
            return List.of();
        }
        var told = new ArrayList<@Nullable Object>(Arrays.asList(HeldReviews.COLUMNS.stream()
                .map(column -> column.value().apply(row))
                .toArray()));
        told.add(row.awaitedUntil());
        return told;
    }
}
