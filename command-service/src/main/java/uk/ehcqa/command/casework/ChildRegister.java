package uk.ehcqa.command.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;

/**
 * Who has a case already. No single case can know that of the others, so it is looked up here; it is kept in the same
 * transaction as the events it follows from, and is therefore never behind them.
 */
public interface ChildRegister {

    /** A reference that no case has had before. */
    CaseReference nextReference(int year);

    Optional<HeldChild> withReference(CaseReference reference);

    List<HeldChild> withUpn(String upn);

    List<HeldChild> withUln(String uln);

    /** Names are the same whatever their case, accents and the space around them. */
    List<HeldChild> withNameAndBirthDate(String forename, String surname, LocalDate birthDate);

    /** The days on which requests for this child or young person were received, linked ones too. */
    List<LocalDate> requestsReceivedOn(CaseId caseId);
}
