package uk.ehcqa.benchmarks.axon;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casework.CaseOpened;

/** A case as lists and figures ask for it. */
@Entity
@Table(
        name = "case_summary",
        indexes = {@Index(columnList = "receivedOn"), @Index(columnList = "agreedOn")})
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields by reflection
class CaseSummary {

    @Id
    private @Nullable UUID caseId;

    private @Nullable String reference;

    private @Nullable String surname;

    private @Nullable String forename;

    private @Nullable LocalDate birthDate;

    private @Nullable LocalDate receivedOn;

    private @Nullable LocalDate agreedOn;

    private @Nullable LocalDate decisionDueOn;

    private @Nullable LocalDate noPlanNoticeDueOn;

    private @Nullable LocalDate finalPlanDueOn;

    private long version;

    CaseSummary() {}

    CaseSummary(CaseOpened event) {
        caseId = event.caseId().value();
        reference = event.reference().value();
        surname = event.child().surname();
        forename = event.child().forename();
        birthDate = event.child().birthDate();
    }

    void take(NeedsAssessmentEvent event, long sequence) {
        version = sequence;
        switch (event) {
            case RequestReceived received -> {
                receivedOn = received.receivedOn();
                decisionDueOn = received.decisionDueOn();
                noPlanNoticeDueOn = received.noPlanNoticeDueOn();
                finalPlanDueOn = received.finalPlanDueOn();
            }
            case AssessmentAgreed agreed -> agreedOn = agreed.notifiedOn();
            case StepDateCorrected corrected -> agreedOn = corrected.date();
            default -> throw new IllegalArgumentException(event.getClass() + " is not measured");
        }
    }
}
