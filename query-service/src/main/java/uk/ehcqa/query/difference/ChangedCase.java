package uk.ehcqa.query.difference;

import java.util.List;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A needs assessment, a review, a plan or a limit whose contribution to a rate changed.
 *
 * @param episode the number of the assessment; 0 where it is none
 * @param plan the number of the plan; 0 where it is of none
 * @param key what tells it from every other of the case
 * @param made the events recorded between the two moments that made the difference, first to last
 */
record ChangedCase(
        CaseId caseId,
        String reference,
        int episode,
        int plan,
        String key,
        Contribution was,
        Contribution became,
        List<HistoryEntry> made) {

    ChangedCase madeBy(List<HistoryEntry> events) {
        return new ChangedCase(caseId, reference, episode, plan, key, was, became, events);
    }
}
