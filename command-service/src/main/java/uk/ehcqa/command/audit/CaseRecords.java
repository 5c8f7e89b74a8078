package uk.ehcqa.command.audit;

import java.util.Set;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.plantext.PlanVersions;

/** What an audit has to know of the record of its case. */
@FunctionalInterface
public interface CaseRecords {

    /**
     * What is on record of one case.
     *
     * @param people who wrote, managed or advised: all who recorded or answered anything in it, and to whom it was allocated
     * @param versions of its plans, as far as their words were entered
     */
    record CaseRecord(Set<String> people, PlanVersions versions) {

        public CaseRecord {
            people = Set.copyOf(people);
        }
    }

    CaseRecord of(CaseId caseId);
}
