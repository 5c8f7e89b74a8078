package uk.ehcqa.query.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.plantext.SentPlanWords;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Finding;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.Outcome;
import uk.ehcqa.shared.audit.framework.Section;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.Marks;
import uk.ehcqa.shared.audit.marking.QualityAuditFile;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plantext.PlanSection;
import uk.ehcqa.shared.plantext.SentPlan;

/**
 * An audit as one person has opened it.
 *
 * @param caseFile null while the case is not known here
 */
record OpenedAudit(
        QualityAuditFile file,
        Framework framework,
        Identity viewer,
        @Nullable CaseFile caseFile) {

    public String address() {
        return "/audits/" + file.begun().auditId();
    }

    /** "2026-0413, Rowan Example: final plan, sent 2 November 2026, version 1". */
    public String caption() {
        var plan = file.begun().plan();
        var sent = StringUtils.uncapitalize(SentPlanWords.of(new SentPlan(plan.plan(), plan.stage(), plan.sentOn())));
        var version = plan.version() == null ? "" : ", version " + plan.version();
        return Optional.ofNullable(caseFile)
                        .map(known -> known.reference() + ", " + known.child().fullName() + ": ")
                        .orElse("")
                + sent
                + version;
    }

    boolean oversees() {
        return viewer.role() == Role.QUALITY_LEAD;
    }

    /** Which of the answers are theirs. */
    Optional<Marking> own() {
        return Stream.of(Marking.values())
                .filter(marking -> file.of(marking)
                        .filter(marks -> marks.by().equals(viewer.user()))
                        .isPresent())
                .findFirst();
    }

    Optional<Marks> ownMarks() {
        return own().flatMap(file::of);
    }

    /** Whether they have answers to give. */
    boolean isBeingScored() {
        return !file.withdrawn()
                && ownMarks().filter(marks -> !marks.wereSubmitted()).isPresent();
    }

    /** The answers, if they may see them. */
    Optional<Marks> seen(Marking marking) {
        return file.seenBy(viewer.user(), oversees(), marking);
    }

    Optional<Section> section(String code) {
        return framework.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    /** The questions that are asked of a plan as a whole: they stand with its last section. */
    List<Finding> findings(Section section) {
        return section.equals(framework.sections().getLast()) && framework.outcome() instanceof Outcome.Graded graded
                ? graded.findings()
                : List.of();
    }

    /** Everything that is asked with a section. */
    List<String> asked(Section section) {
        return Stream.concat(
                        section.criteria().stream().map(Criterion::code),
                        findings(section).stream().map(Finding::code))
                .toList();
    }

    boolean isAnswered(Marks marks, String code) {
        return marks.answers().criteria().containsKey(code)
                || marks.answers().findings().containsKey(code);
    }

    /** The first section in which something is still to be answered. */
    Optional<Section> next(Marks marks) {
        return framework.sections().stream()
                .filter(section -> asked(section).stream().anyMatch(code -> !isAnswered(marks, code)))
                .findFirst();
    }

    /** The sections of the plan that a section of the framework looks at: those whose letter it or a criterion bears, or all. */
    static List<PlanSection> beside(Section section) {
        var letters = Stream.concat(
                        Stream.of(section.code()), section.criteria().stream().map(Criterion::code))
                .map(code -> code.substring(0, 1))
                .collect(Collectors.toSet());
        var own = among(letters);
        return own.isEmpty() ? List.of(PlanSection.values()) : own;
    }

    private static List<PlanSection> among(Set<String> letters) {
        return Stream.of(PlanSection.values())
                .filter(section -> letters.contains(section.name().substring(0, 1)))
                .toList();
    }
}
