package uk.ehcqa.shared.consultation;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that a setting was consulted on the draft of a plan, or on proposed amendments. */
public record ConsultSetting(CaseId caseId, ConsultationSubject about, String setting, LocalDate consultedOn)
        implements CaseCommand {}
