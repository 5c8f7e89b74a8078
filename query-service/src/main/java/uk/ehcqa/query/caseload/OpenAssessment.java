package uk.ehcqa.query.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.Stage;

/**
 * One open needs assessment.
 *
 * @param day of its clock: the day of receipt is day 0
 * @param nextDueOn null where an overturned refusal left no limit of the request's own to meet
 */
public record OpenAssessment(
        String reference,
        LocalDate receivedOn,
        int day,
        Stage stage,
        @Nullable LocalDate nextDueOn,
        boolean overturned) {}
