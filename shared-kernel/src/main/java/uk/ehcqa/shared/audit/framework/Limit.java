package uk.ehcqa.shared.audit.framework;

import java.util.List;

/** A limiting judgement: whatever the score, the grade is not above the cap of any of its clauses that holds. */
public record Limit(String code, String says, List<Clause> clauses) {

    public Limit {
        clauses = List.copyOf(clauses);
    }
}
