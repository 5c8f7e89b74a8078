package uk.ehcqa.query.casework;

import java.util.Collection;
import uk.ehcqa.shared.casework.CaseId;

/** What is kept of children beside the read models, and does not follow from events. It goes when their details are erased. */
public interface KeptOfChildren {

    /** In the transaction in which the read models take the erasure in. Told again when they are written anew. */
    void forget(Collection<CaseId> erased);
}
