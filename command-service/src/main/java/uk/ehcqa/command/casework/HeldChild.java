package uk.ehcqa.command.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;

/** A child or young person who has a case, as far as it takes to tell one from another. */
public record HeldChild(
        CaseId caseId,
        CaseReference reference,
        String surname,
        String forename,
        LocalDate birthDate,
        @Nullable String postcode,
        @Nullable String upn,
        @Nullable String uln) {

    @Override
    public String toString() {
        return "HeldChild[" + reference + "]";
    }
}
