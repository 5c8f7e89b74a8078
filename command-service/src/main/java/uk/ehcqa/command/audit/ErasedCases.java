package uk.ehcqa.command.audit;

import uk.ehcqa.shared.casework.CaseId;

/** Whose details were erased. No audit can know that by itself. */
@FunctionalInterface
public interface ErasedCases {

    boolean include(CaseId caseId);
}
