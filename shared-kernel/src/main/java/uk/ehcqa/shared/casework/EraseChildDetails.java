package uk.ehcqa.shared.casework;

import uk.ehcqa.shared.privacy.ErasureGround;

/** Erases the personal details of the child or young person, for good. */
public record EraseChildDetails(CaseId caseId, ErasureGround ground) implements CaseCommand {}
