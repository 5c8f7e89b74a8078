package uk.ehcqa.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.marking.AuditAnswerSaved;
import uk.ehcqa.shared.audit.marking.AuditEvent;
import uk.ehcqa.shared.audit.marking.AuditFindingSaved;
import uk.ehcqa.shared.audit.marking.AuditGradeSettled;
import uk.ehcqa.shared.audit.marking.AuditMarksSubmitted;
import uk.ehcqa.shared.audit.marking.AuditModerationBegun;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.QualityAuditBegun;
import uk.ehcqa.shared.audit.marking.QualityAuditWithdrawn;

/**
 * An audit as it stood after one of its events, as lists show it. It holds nobody's answers, and no grade before it stands.
 *
 * @param version the number of that event, counted from 0
 * @param recordedAt when that event was recorded
 * @param marks by whose they are
 * @param grade once it stands
 */
record KeptAudit(
        QualityAuditBegun begun,
        long version,
        Instant recordedAt,
        Map<Marking, KeptMarks> marks,
        @Nullable Grade grade,
        @Nullable LocalDate settledOn,
        boolean withdrawn) {

    KeptAudit {
        marks = Collections.unmodifiableMap(new EnumMap<>(marks));
    }

    static KeptAudit begunBy(QualityAuditBegun event, Instant recordedAt) {
        var marks = new EnumMap<Marking, KeptMarks>(Map.of(Marking.FIRST, KeptMarks.of(event.auditor())));
        if (event.secondAuditor() != null) {
            marks.put(Marking.SECOND, KeptMarks.of(event.secondAuditor()));
        }
        return new KeptAudit(event, 0, recordedAt, marks, null, null, false);
    }

    KeptAudit after(AuditEvent event, Instant eventRecordedAt) {
        return switch (event) {
            case QualityAuditBegun twice ->
                throw new IllegalStateException("Audit %s was begun twice".formatted(twice.auditId()));
            case AuditAnswerSaved it ->
                next(eventRecordedAt, changing(it.marking(), marking -> marking.answering(it.criterion())));
            case AuditFindingSaved it ->
                next(eventRecordedAt, changing(it.marking(), marking -> marking.answering(it.finding())));
            case AuditMarksSubmitted it ->
                next(eventRecordedAt, changing(it.marking(), marking -> marking.submitted(it.submittedOn())));
            case AuditModerationBegun it -> next(eventRecordedAt, moderatedBy(it.moderator()));
            case AuditGradeSettled it ->
                new KeptAudit(
                        begun, version + 1, eventRecordedAt, marks, it.result().grade(), it.settledOn(), withdrawn);
            case QualityAuditWithdrawn it ->
                new KeptAudit(begun, version + 1, eventRecordedAt, marks, grade, settledOn, true);
        };
    }

    Optional<KeptMarks> of(Marking marking) {
        return Optional.ofNullable(marks.get(marking));
    }

    /** Theirs, if they mark it. */
    Optional<KeptMarks> by(String user) {
        return marks.values().stream()
                .filter(marking -> marking.by().equals(user))
                .findFirst();
    }

    AuditStanding standing() {
        if (withdrawn) {
            return AuditStanding.WITHDRAWN;
        }
        if (settledOn != null) {
            return AuditStanding.SETTLED;
        }
        return marks.values().stream().allMatch(KeptMarks::wereSubmitted)
                ? AuditStanding.TO_MODERATE
                : AuditStanding.BEING_SCORED;
    }

    private Map<Marking, KeptMarks> moderatedBy(String moderator) {
        var more = new EnumMap<>(marks);
        more.put(Marking.MODERATION, KeptMarks.of(moderator));
        return more;
    }

    private Map<Marking, KeptMarks> changing(Marking marking, UnaryOperator<KeptMarks> change) {
        var changed = new EnumMap<>(marks);
        changed.computeIfPresent(marking, (which, before) -> change.apply(before));
        return changed;
    }

    private KeptAudit next(Instant eventRecordedAt, Map<Marking, KeptMarks> changed) {
        return new KeptAudit(begun, version + 1, eventRecordedAt, changed, grade, settledOn, withdrawn);
    }
}
