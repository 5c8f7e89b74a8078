package uk.ehcqa.command.audit;

import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDITORS_ARE_ONE;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDITOR_HAD_A_PART_IN_IT;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDITOR_UNKNOWN;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_ANSWER_NOT_OFFERED;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_BEFORE_PLAN_WAS_SENT;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_COMMENT_NEEDED;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_CRITERION_UNKNOWN;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_FINDING_UNKNOWN;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_FRAMEWORK_GIVES_NO_GRADE;
import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_UNANSWERED;
import static uk.ehcqa.shared.plantext.PlanTextRefusal.PLAN_VERSION_UNKNOWN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ehcqa.access.identity.Auditors;
import uk.ehcqa.command.audit.CaseRecords.CaseRecord;
import uk.ehcqa.command.framework.Frameworks;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.framework.Outcome;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.audit.grading.Grading;
import uk.ehcqa.shared.audit.grading.Result;
import uk.ehcqa.shared.audit.marking.AuditResult;
import uk.ehcqa.shared.audit.marking.AuditedPlan;
import uk.ehcqa.shared.audit.marking.BeginAudit;
import uk.ehcqa.shared.audit.marking.Marks;
import uk.ehcqa.shared.audit.marking.SaveAnswer;
import uk.ehcqa.shared.audit.publication.FrameworkRefusal;
import uk.ehcqa.shared.plantext.PlanVersion;
import uk.ehcqa.shared.plantext.SentPlan;
import uk.ehcqa.shared.refusal.Refused;

/** What forbids an audit, an answer, or handing answers in. */
final class AuditChecks {

    private AuditChecks() {}

    static void check(
            BeginAudit command, LocalDate today, Frameworks frameworks, Auditors auditors, CaseRecord onRecord) {
        var framework = framework(command.framework(), command.version(), frameworks);
        Refused.when(!(framework.outcome() instanceof Outcome.Graded), AUDIT_FRAMEWORK_GIVES_NO_GRADE);
        Refused.when(command.plan().sentOn().isAfter(today), AUDIT_BEFORE_PLAN_WAS_SENT);
        Refused.when(command.auditor().equals(command.secondAuditor()), AUDITORS_ARE_ONE);
        Stream.of(command.auditor(), command.secondAuditor())
                .filter(Objects::nonNull)
                .forEach(auditor -> {
                    Refused.when(!auditors.include(auditor), AUDITOR_UNKNOWN);
                    Refused.when(hadAPart(auditor, command, onRecord), AUDITOR_HAD_A_PART_IN_IT);
                });
    }

    /** The version that is audited: the one that is named, which must be of what was sent then, or the latest on record. */
    static AuditedPlan bound(AuditedPlan plan, CaseRecord onRecord) {
        var sent = new SentPlan(plan.plan(), plan.stage(), plan.sentOn());
        var named = plan.version();
        if (named == null) {
            return plan.inVersion(
                    onRecord.versions().latestOf(sent).map(PlanVersion::number).orElse(null));
        }
        var known = onRecord.versions()
                .numbered(named)
                .filter(version -> version.sent().equals(sent))
                .isPresent();
        Refused.when(!known, PLAN_VERSION_UNKNOWN);
        return plan;
    }

    static Framework framework(String name, FrameworkVersion version, Frameworks frameworks) {
        return frameworks.published(name, version).orElseThrow(() -> new Refused(FrameworkRefusal.FRAMEWORK_UNKNOWN));
    }

    static void check(SaveAnswer command, Framework framework) {
        var criterion =
                framework.criterion(command.criterion()).orElseThrow(() -> new Refused(AUDIT_CRITERION_UNKNOWN));
        Refused.when(!framework.allows(criterion, command.answer()), AUDIT_ANSWER_NOT_OFFERED);
    }

    static void checkFinding(String finding, Framework framework) {
        var known = framework.outcome() instanceof Outcome.Graded graded
                && graded.findings().stream().anyMatch(it -> it.code().equals(finding));
        Refused.when(!known, AUDIT_FINDING_UNKNOWN);
    }

    /** What these answers come to, if they can be handed in. */
    static AuditResult result(Marks marks, Framework framework, PlanStage stage) {
        return switch (Grading.of(framework, stage, marks.answers())) {
            case Result.NotYet it -> throw new Refused(AUDIT_UNANSWERED, "codes", String.join(", ", it.unanswered()));
            case Result.Graded it -> {
                refuseWithoutComments(marks);
                yield new AuditResult(
                        framework.name(), framework.version(), it.score(), it.band(), it.grade(), it.limitsBelowBand());
            }
        };
    }

    /** Whoever has to put a plan right has to know what was missed. */
    private static void refuseWithoutComments(Marks marks) {
        var silent = marks.answers().criteria().entrySet().stream()
                .filter(answer -> answer.getValue() == Answer.NOT_MET)
                .map(Map.Entry::getKey)
                .filter(code -> !marks.comments().containsKey(code))
                .collect(Collectors.joining(", "));
        Refused.when(!silent.isEmpty(), AUDIT_COMMENT_NEEDED, "codes", silent);
    }

    private static boolean hadAPart(String auditor, BeginAudit command, CaseRecord onRecord) {
        return onRecord.people().contains(auditor)
                || command.involved().stream()
                        .anyMatch(involvement -> involvement.person().equals(auditor));
    }
}
