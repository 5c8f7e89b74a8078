package uk.ehcqa.command.api;

import uk.ehcqa.shared.casework.Recorded;

/**
 * A case as it stands after something was recorded.
 *
 * @param reference by which people name it, such as 2026-0413
 * @param version the number of its latest event, counted from 0
 */
record CaseVersion(String reference, long version) {

    static CaseVersion of(Recorded recorded) {
        return new CaseVersion(recorded.reference().toString(), recorded.version());
    }
}
