package uk.ehcqa.shared.consultation;

import java.time.LocalDate;
import java.util.Set;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Records what a setting that was consulted replied.
 *
 * @param grounds only where it cannot meet the needs, and named one
 */
public record RecordSettingReply(
        CaseId caseId, int consultation, LocalDate repliedOn, SettingReply reply, Set<ObjectionGround> grounds)
        implements CaseCommand {}
