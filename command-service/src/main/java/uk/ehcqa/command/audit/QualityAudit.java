package uk.ehcqa.command.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDITOR_HAD_A_PART_IN_IT;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_MARKS_SUBMITTED;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_NEEDS_NO_MODERATION;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_OF_SOMETHING_ELSE;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_UNKNOWN;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_WITHDRAWN;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.MODERATOR_MARKED_IT;
import static uk.ehcqa.shared.casework.CaseRefusal.CASE_ERASED;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.access.identity.Auditors;
import uk.ehcqa.command.framework.Frameworks;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.marking.AuditAnswerSaved;
import uk.ehcqa.shared.audit.marking.AuditEvent;
import uk.ehcqa.shared.audit.marking.AuditFindingSaved;
import uk.ehcqa.shared.audit.marking.AuditGradeSettled;
import uk.ehcqa.shared.audit.marking.AuditId;
import uk.ehcqa.shared.audit.marking.AuditMarksSubmitted;
import uk.ehcqa.shared.audit.marking.AuditModerationBegun;
import uk.ehcqa.shared.audit.marking.AuditRecorded;
import uk.ehcqa.shared.audit.marking.AuditResult;
import uk.ehcqa.shared.audit.marking.BeginAudit;
import uk.ehcqa.shared.audit.marking.BeginModeration;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.Marks;
import uk.ehcqa.shared.audit.marking.QualityAuditBegun;
import uk.ehcqa.shared.audit.marking.QualityAuditFile;
import uk.ehcqa.shared.audit.marking.QualityAuditWithdrawn;
import uk.ehcqa.shared.audit.marking.SaveAnswer;
import uk.ehcqa.shared.audit.marking.SaveFinding;
import uk.ehcqa.shared.audit.marking.SubmitMarks;
import uk.ehcqa.shared.audit.marking.WithdrawAudit;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.refusal.Refused;

/**
 * The audit of one version of a plan. Whoever has no part in it is told that there is none. The name of the class is stored with its
 * events. Each command can be sent again, and then changes nothing.
 */
@Aggregate
class QualityAudit {

    @AggregateIdentifier
    private @Nullable AuditId auditId;

    private @Nullable QualityAuditFile file;

    QualityAudit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AuditRecorded handle(
            BeginAudit command,
            Clock clock,
            Frameworks frameworks,
            Auditors auditors,
            ErasedCases erased,
            CaseRecords records) {
        if (file != null) {
            Refused.when(!isSame(command, file.begun()), AUDIT_OF_SOMETHING_ELSE);
            return recorded(Optional.empty());
        }
        Refused.when(erased.include(command.caseId()), CASE_ERASED);
        var today = LocalDate.now(clock);
        var onRecord = records.of(command.caseId());
        AuditChecks.check(command, today, frameworks, auditors, onRecord);

        apply(new QualityAuditBegun(
                command.auditId(),
                command.caseId(),
                AuditChecks.bound(command.plan(), onRecord),
                command.framework(),
                command.version(),
                command.auditor(),
                command.secondAuditor(),
                today));
        return recorded(Optional.empty());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AuditRecorded handle(
            SaveAnswer command, Frameworks frameworks, ErasedCases erased, @MetaDataValue(Identity.USER) String user) {
        var marks = open(command.marking(), user, erased);
        AuditChecks.check(command, framework(frameworks));
        var comment = stripped(command.comment());

        if (!marks.hold(command.criterion(), command.answer(), comment)) {
            apply(new AuditAnswerSaved(
                    command.auditId(),
                    file().caseId(),
                    command.marking(),
                    command.criterion(),
                    command.answer(),
                    comment));
        }
        return recorded(Optional.empty());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AuditRecorded handle(
            SaveFinding command, Frameworks frameworks, ErasedCases erased, @MetaDataValue(Identity.USER) String user) {
        var marks = open(command.marking(), user, erased);
        AuditChecks.checkFinding(command.finding(), framework(frameworks));

        if (!Objects.equals(marks.answers().findings().get(command.finding()), command.found())) {
            apply(new AuditFindingSaved(
                    command.auditId(), file().caseId(), command.marking(), command.finding(), command.found()));
        }
        return recorded(Optional.empty());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AuditRecorded handle(
            SubmitMarks command,
            Clock clock,
            Frameworks frameworks,
            ErasedCases erased,
            @MetaDataValue(Identity.USER) String user) {
        var marks = own(command.marking(), user, erased);
        if (!marks.wereSubmitted()) {
            var today = LocalDate.now(clock);
            var result = AuditChecks.result(
                    marks, framework(frameworks), file().begun().plan().stage());
            apply(new AuditMarksSubmitted(command.auditId(), file().caseId(), command.marking(), today, result));
            file().standing()
                    .ifPresent(by ->
                            apply(new AuditGradeSettled(command.auditId(), file().caseId(), by, today, resultOf(by))));
        }
        return recorded(Optional.of(command.marking()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AuditRecorded handle(
            BeginModeration command,
            Clock clock,
            ErasedCases erased,
            CaseRecords records,
            @MetaDataValue(Identity.USER) String user) {
        refuseUnlessOpen(erased);
        var already = file().of(Marking.MODERATION).filter(marks -> marks.by().equals(user));
        if (already.isEmpty()) {
            Refused.when(!file().awaitsModeration(), AUDIT_NEEDS_NO_MODERATION);
            Refused.when(file().of(Marking.MODERATION).isPresent(), AUDIT_NEEDS_NO_MODERATION);
            Refused.when(
                    file().marks().values().stream()
                            .anyMatch(marks -> marks.by().equals(user)),
                    MODERATOR_MARKED_IT);
            Refused.when(records.of(file().caseId()).people().contains(user), AUDITOR_HAD_A_PART_IN_IT);
            apply(new AuditModerationBegun(command.auditId(), file().caseId(), user, LocalDate.now(clock)));
        }
        return recorded(Optional.empty());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AuditRecorded handle(WithdrawAudit command, Clock clock, ErasedCases erased) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        refuseUnlessOpen(erased);

        apply(new QualityAuditWithdrawn(
                command.auditId(),
                file().caseId(),
                LocalDate.now(clock),
                command.reason().strip()));
        return recorded(Optional.empty());
    }

    @EventSourcingHandler
    void on(AuditEvent event) {
        auditId = event.auditId();
        file = event instanceof QualityAuditBegun begun ? QualityAuditFile.begunBy(begun) : file().after(event);
    }

    /** These answers, to which more can be added. */
    private Marks open(Marking marking, String user, ErasedCases erased) {
        var marks = own(marking, user, erased);
        Refused.when(marks.wereSubmitted(), AUDIT_MARKS_SUBMITTED);
        return marks;
    }

    /** For anybody else there are no such answers. */
    private Marks own(Marking marking, String user, ErasedCases erased) {
        var marks = Optional.ofNullable(file)
                .flatMap(audit -> audit.of(marking))
                .filter(found -> found.by().equals(user))
                .orElseThrow(() -> new Refused(AUDIT_UNKNOWN));
        refuseUnlessOpen(erased);
        return marks;
    }

    private void refuseUnlessOpen(ErasedCases erased) {
        Refused.when(file == null, AUDIT_UNKNOWN);
        Refused.when(file().withdrawn(), AUDIT_WITHDRAWN);
        Refused.when(erased.include(file().caseId()), CASE_ERASED);
    }

    private Framework framework(Frameworks frameworks) {
        return AuditChecks.framework(file().begun().framework(), file().begun().version(), frameworks);
    }

    private AuditResult resultOf(Marking marking) {
        return file().of(marking).map(Marks::result).orElseThrow();
    }

    private QualityAuditFile file() {
        return Objects.requireNonNull(file);
    }

    private AuditRecorded recorded(Optional<Marking> submitted) {
        return new AuditRecorded(
                Objects.requireNonNull(auditId),
                getVersion(),
                submitted.map(this::resultOf).orElse(null));
    }

    private static boolean isSame(BeginAudit one, QualityAuditBegun other) {
        return one.caseId().equals(other.caseId())
                && one.plan().names(other.plan())
                && one.framework().equals(other.framework())
                && one.version().equals(other.version())
                && one.auditor().equals(other.auditor())
                && Objects.equals(one.secondAuditor(), other.secondAuditor());
    }

    private static @Nullable String stripped(@Nullable String comment) {
        return comment == null || comment.isBlank() ? null : comment.strip();
    }
}
