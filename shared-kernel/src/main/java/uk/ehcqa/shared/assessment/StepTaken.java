package uk.ehcqa.shared.assessment;

import java.time.LocalDate;

/** A step of a needs assessment was taken. */
public sealed interface StepTaken extends NeedsAssessmentEvent
        permits RequestReceived,
                AssessmentRefused,
                AssessmentAgreed,
                AdviceRequested,
                NoPlanNoticeSent,
                DraftPlanSent,
                FinalPlanSent,
                RequestWithdrawn,
                ChildMovedAway {

    Step step();

    LocalDate takenOn();
}
