package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The day agreed in writing for what mediation agreed had been recorded wrongly, or not at all.
 *
 * @param wrongDate null where none had been recorded
 */
public record AgreedDayCorrected(
        CaseId caseId,
        Notice notice,
        @Nullable LocalDate wrongDate,
        LocalDate date,
        @Personal String reason) implements AppealEvent {}
