package uk.ehcqa.shared.audit.marking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/**
 * All that is on record of one audit.
 *
 * @param marks by whose they are
 * @param settled the grade that stands, once it does
 */
public record QualityAuditFile(
        QualityAuditBegun begun,
        Map<Marking, Marks> marks,
        @Nullable AuditGradeSettled settled,
        boolean withdrawn) {

    public QualityAuditFile {
        marks = Collections.unmodifiableMap(new EnumMap<>(marks));
    }

    public static QualityAuditFile begunBy(QualityAuditBegun event) {
        var marks = new EnumMap<Marking, Marks>(Map.of(Marking.FIRST, Marks.of(event.auditor())));
        if (event.secondAuditor() != null) {
            marks.put(Marking.SECOND, Marks.of(event.secondAuditor()));
        }
        return new QualityAuditFile(event, marks, null, false);
    }

    /** As the payloads of its events tell it; nothing where they are not those of an audit. */
    public static Optional<QualityAuditFile> toldBy(List<?> events) {
        QualityAuditFile file = null;
        for (var event : events) {
            if (event instanceof QualityAuditBegun begun) {
                file = begunBy(begun);
            } else if (file != null && event instanceof AuditEvent next) {
                file = file.after(next);
            }
        }
        return Optional.ofNullable(file);
    }

    public QualityAuditFile after(AuditEvent event) {
        return switch (event) {
            case QualityAuditBegun it -> throw new IllegalStateException("begun twice");
            case AuditAnswerSaved it -> changing(it.marking(), marking -> marking.with(it));
            case AuditFindingSaved it -> changing(it.marking(), marking -> marking.with(it));
            case AuditMarksSubmitted it -> changing(it.marking(), marking -> marking.with(it));
            case AuditModerationBegun it -> moderatedBy(it.moderator());
            case AuditGradeSettled it -> new QualityAuditFile(begun, marks, it, withdrawn);
            case QualityAuditWithdrawn it -> new QualityAuditFile(begun, marks, settled, true);
        };
    }

    public CaseId caseId() {
        return begun.caseId();
    }

    public Optional<Marks> of(Marking marking) {
        return Optional.ofNullable(marks.get(marking));
    }

    /** Whether both have submitted, or the only one has: until then nobody may see the other's answers. */
    public boolean areAllSubmitted() {
        return of(Marking.FIRST).stream().allMatch(Marks::wereSubmitted)
                && of(Marking.SECOND).stream().allMatch(Marks::wereSubmitted);
    }

    /** Whether two auditors see the plan too differently, so that somebody has to settle it. */
    public boolean awaitsModeration() {
        var first = of(Marking.FIRST).map(Marks::result);
        var second = of(Marking.SECOND).map(Marks::result);
        return settled == null
                && first.isPresent()
                && second.isPresent()
                && Moderation.isNeeded(first.get(), second.get());
    }

    /**
     * The answers, if this person may see them: one's own always, those of others in the same audit once everything is handed in
     * that could be influenced by them.
     *
     * @param overseeing whether they answer for all audits
     */
    public Optional<Marks> seenBy(String user, boolean overseeing, Marking marking) {
        var takesPart =
                overseeing || marks.values().stream().anyMatch(it -> it.by().equals(user));
        var isOpenToOthers = marking == Marking.MODERATION ? settled != null : areAllSubmitted();
        return of(marking).filter(it -> it.by().equals(user) || (takesPart && isOpenToOthers));
    }

    /** Whose answers give the grade that stands, as soon as it is plain. */
    public Optional<Marking> standing() {
        if (of(Marking.MODERATION).filter(Marks::wereSubmitted).isPresent()) {
            return Optional.of(Marking.MODERATION);
        }
        return areAllSubmitted() && !awaitsModeration() ? Optional.of(Marking.FIRST) : Optional.empty();
    }

    private QualityAuditFile moderatedBy(String moderator) {
        var first = of(Marking.FIRST).orElseThrow();
        var second = of(Marking.SECOND).orElseThrow();
        var more = new EnumMap<>(marks);
        more.put(Marking.MODERATION, Marks.agreedBetween(first, second, moderator));
        return new QualityAuditFile(begun, more, settled, withdrawn);
    }

    private QualityAuditFile changing(Marking marking, UnaryOperator<Marks> change) {
        var changed = new EnumMap<>(marks);
        changed.computeIfPresent(marking, (which, before) -> change.apply(before));
        return new QualityAuditFile(begun, changed, settled, withdrawn);
    }
}
