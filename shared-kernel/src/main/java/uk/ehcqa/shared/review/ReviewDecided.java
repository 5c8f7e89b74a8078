package uk.ehcqa.shared.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/**
 * The authority told the family what it decided at the end of a review (reg. 20(10)).
 *
 * @param meetingHeldOn null when a return gave the decision alone, as is {@code outcome}
 * @param returned whether a return told of it, and nobody recorded it here
 */
public record ReviewDecided(
        CaseId caseId,
        int plan,
        @Nullable LocalDate meetingHeldOn,
        LocalDate notifiedOn,
        @Nullable ReviewOutcome outcome,
        boolean returned)
        implements ReviewEvent {}
