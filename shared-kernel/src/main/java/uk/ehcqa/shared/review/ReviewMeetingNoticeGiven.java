package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** Those to be invited to a review meeting were told of its day (reg. 20(3)). */
public record ReviewMeetingNoticeGiven(CaseId caseId, int plan, int review, LocalDate givenOn)
        implements ReviewStepTaken {

    @Override
    public ReviewStep step() {
        return ReviewStep.MEETING_NOTICE_GIVEN;
    }

    @Override
    public LocalDate takenOn() {
        return givenOn;
    }
}
