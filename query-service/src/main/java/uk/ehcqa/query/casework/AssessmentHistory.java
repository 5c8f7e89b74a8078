package uk.ehcqa.query.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.NeedsAssessments.Row;
import uk.ehcqa.shared.casework.CaseId;

/** Which events changed what lists and figures say of a needs assessment. */
@Component
public class AssessmentHistory {

    private final CaseHistory history;

    AssessmentHistory(CaseHistory history) {
        this.history = history;
    }

    /**
     * The events recorded after one moment and until another that changed what stands in any of these columns of
     * {@code query.needs_assessment}, first to last.
     */
    public List<HistoryEntry> changing(Set<String> columns, CaseId caseId, int episode, Instant after, Instant until) {
        var folded = new FoldedCase();
        var changing = new ArrayList<HistoryEntry>();
        for (var entry : history.all(caseId)) {
            var before = told(folded, columns, episode);
            folded.after(entry.event(), entry.recordedAt());
            var known = folded.reached().orElseThrow().recordedAt();
            if (known.isAfter(until)) {
                break;
            }
            if (known.isAfter(after) && !told(folded, columns, episode).equals(before)) {
                changing.add(entry);
            }
        }
        return changing;
    }

    private static List<@Nullable Object> told(FoldedCase folded, Set<String> columns, int episode) {
        var told = new ArrayList<@Nullable Object>();
        folded.reached()
                .flatMap(found -> found.file().findAssessment(episode).map(it -> Row.of(found.file(), it)))
                .ifPresent(row -> NeedsAssessments.COLUMNS.stream()
                        .filter(column -> columns.contains(column.name()))
                        .forEach(column -> told.add(column.value().apply(row))));
        return told;
    }
}
