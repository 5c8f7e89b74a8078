package uk.ehcqa.query.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A table whose rows are written from the cases as their events tell them. */
interface FoldedTable {

    /** Takes in what a batch of events made of cases: one change for each. */
    void store(Collection<CaseChange> changes);

    /** Each change that the batch made, one after the other: for a table that keeps what was known before. */
    default void follow(List<CaseTurns> turns) {}

    void delete(Object[] cases);

    /** What stands in the rows of each of these cases. */
    Map<String, String> digests(Object[] cases);
}
