package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** The mediation adviser issued a certificate, with which the family can appeal (s.55). */
public record MediationCertificateIssued(CaseId caseId, Notice notice, LocalDate issuedOn) implements AppealStepTaken {

    @Override
    public AppealStep step() {
        return AppealStep.CERTIFICATE_ISSUED;
    }

    @Override
    public LocalDate takenOn() {
        return issuedOn;
    }
}
