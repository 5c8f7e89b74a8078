package uk.ehcqa.shared.appeal;

import java.time.LocalDate;

/** A step of mediation or of an appeal was taken. */
public sealed interface AppealStepTaken extends AppealEvent
        permits MediationAskedFor,
                MediationDropped,
                MediationHeld,
                MediationCertificateIssued,
                MediationAgreementCarriedOut,
                OtherMattersCarriedOut,
                AppealRegistered,
                AppealConceded,
                AppealWithdrawn,
                AppealDecided,
                OrderCarriedOut,
                RecommendationsAnswered {

    AppealStep step();

    LocalDate takenOn();
}
