package uk.ehcqa.shared.consultation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A setting that was consulted replied.
 *
 * @param grounds on which it cannot meet the needs; none where it can, has no view, or named none
 */
public record SettingReplied(
        CaseId caseId, int consultation, LocalDate repliedOn, SettingReply reply, Set<ObjectionGround> grounds)
        implements ConsultationEvent {

    public SettingReplied {
        grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
    }
}
