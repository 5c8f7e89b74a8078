package uk.ehcqa.shared.casework;

import uk.ehcqa.shared.privacy.ErasureGround;

/**
 * The personal details of the child or young person were erased from everything recorded of them, and cannot be brought back.
 * Dates and decisions stay, so that figures stay.
 */
public record ChildDetailsErased(CaseId caseId, ErasureGround ground) implements CaseFileEvent {}
