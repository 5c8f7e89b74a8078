package uk.ehcqa.shared.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The date of consulting a setting, or of its reply, had been recorded wrongly. What was recorded before stays in the history.
 *
 * @param replyBy the last of its days to reply where it is the date of consulting it, otherwise null
 */
public record ConsultationDateCorrected(
        CaseId caseId,
        int consultation,
        ConsultationStep step,
        LocalDate wrongDate,
        LocalDate date,
        @Personal String reason,
        @Nullable LocalDate replyBy)
        implements ConsultationEvent {}
