package uk.ehcqa.query.difference;

import java.util.List;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A needs assessment whose contribution to a rate changed.
 *
 * @param made the events recorded between the two moments that made the difference, first to last
 */
record ChangedCase(
        CaseId caseId, String reference, int episode, Contribution was, Contribution became, List<HistoryEntry> made) {

    ChangedCase madeBy(List<HistoryEntry> events) {
        return new ChangedCase(caseId, reference, episode, was, became, events);
    }
}
