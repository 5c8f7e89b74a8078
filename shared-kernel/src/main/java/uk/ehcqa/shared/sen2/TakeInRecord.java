package uk.ehcqa.shared.sen2;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Child;

/**
 * Takes one record of a SEN2 return into a case: adds what is new, and changes nothing that is known. The case is opened if
 * there is none of this id.
 */
public record TakeInRecord(CaseId caseId, Child child, ReturnedRecord record) implements CaseCommand {}
