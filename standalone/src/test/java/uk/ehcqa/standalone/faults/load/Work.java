package uk.ehcqa.standalone.faults.load;

import uk.ehcqa.standalone.faults.oracle.Attempt;
import uk.ehcqa.standalone.faults.oracle.Reply;

/** What one client does. */
interface Work {

    Attempt next();

    /** What came of it. */
    default void learn(Attempt attempt, Reply reply) {}
}
