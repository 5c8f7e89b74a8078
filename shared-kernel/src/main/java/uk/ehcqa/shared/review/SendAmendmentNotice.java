package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that the amendments which a review led to were proposed to the family. */
public record SendAmendmentNotice(CaseId caseId, LocalDate sentOn) implements CaseCommand {}
