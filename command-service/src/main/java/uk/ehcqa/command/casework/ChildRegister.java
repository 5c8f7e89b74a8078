package uk.ehcqa.command.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;

/**
 * Who has a case already. No single case can know that of the others, so it is looked up here; it is kept in the same
 * transaction as the events it follows from, and is therefore never behind them.
 */
public interface ChildRegister {

    /** A reference that no case has had before. */
    CaseReference nextReference(int year);

    /** Every case there is, by its reference. */
    List<CaseId> cases();

    Optional<HeldChild> withReference(CaseReference reference);

    /** Whether the personal details in a case were erased. */
    boolean wasErased(CaseId caseId);

    /** Keeps these numbers for this command until it is through: whoever wants one of them at the same moment waits. */
    void keepNumbers(Child child);

    List<HeldChild> withUpn(String upn);

    List<HeldChild> withUln(String uln);

    /**
     * Who is, or was before a correction, of that name and date of birth: whoever corrected a case has not corrected the
     * system a return comes from. Names are looked up by their {@link NameKey}, however they are written.
     */
    List<HeldChild> withNameAndBirthDate(String forename, String surname, LocalDate birthDate);

    /** Whether the name of the child of a case is, or was before a correction, written like this, capitals aside. */
    boolean wasWrittenAs(CaseId caseId, String forename, String surname);

    /** Whether a case is, or was before a correction, that of a child of this forename and date of birth. */
    boolean wasKnownAs(CaseId caseId, String forename, LocalDate birthDate);

    /**
     * The days that tell a case from others of the same name: on which requests were received, linked ones too, and on which
     * plans began that are older than the records.
     */
    List<LocalDate> daysOf(CaseId caseId);
}
