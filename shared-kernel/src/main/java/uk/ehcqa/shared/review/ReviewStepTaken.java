package uk.ehcqa.shared.review;

import java.time.LocalDate;

/** A step of a review that somebody recorded here; no return tells of it. */
public sealed interface ReviewStepTaken extends ReviewEvent
        permits ReviewMeetingNoticeGiven,
                ReviewAdviceCirculated,
                ReviewReportSent,
                AmendmentNoticeSent,
                AmendedPlanSent,
                NoAmendmentNotified {

    /** Which review of the plan this belongs to: the first that was recorded is 1. */
    int review();

    ReviewStep step();

    LocalDate takenOn();
}
