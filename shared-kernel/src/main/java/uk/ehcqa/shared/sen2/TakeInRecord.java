package uk.ehcqa.shared.sen2;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Child;

/**
 * Takes one record of a SEN2 return into a case: adds what is new, and changes nothing that is known. The case is opened if
 * there is none of this id.
 *
 * @param requestsReceivedOn the days of all requests that the return holds for this child or young person
 * @param asOf the day on which the return describes them, if it says so: what an older one says of them is left alone
 */
public record TakeInRecord(
        CaseId caseId,
        Child child,
        ReturnedRecord record,
        List<LocalDate> requestsReceivedOn,
        @Nullable LocalDate asOf) implements CaseCommand {

    /** Whether the return is known to describe an earlier day than another did. */
    public boolean isOlderThan(@Nullable LocalDate other) {
        return asOf != null && other != null && asOf.isBefore(other);
    }
}
