package uk.ehcqa.shared.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.appeal.Disputes;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.consultation.Consultations;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.Contributions;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plantext.PlanText;
import uk.ehcqa.shared.plantext.PlanVersions;
import uk.ehcqa.shared.privacy.Erased;

/**
 * Everything recorded of one child or young person, as the events of the case tell it.
 *
 * @param child the personal details now held
 * @param returnedChild the personal details as the last return gave them, so that the same return again changes nothing
 *     that somebody has since put right
 * @param returnedAsOf the day on which the latest return that gave other details describes them, if it said so
 * @param deathsInError every date of a death that was put right or marked as recorded in error, which a return may still
 *     give
 * @param assessments the needs assessments, first to last
 * @param plans the plans, first to last: at most the last is in force
 * @param disputes what became of the decisions in mediation and before the tribunal
 * @param consultations the settings that were consulted
 * @param allocation to whom the case was allocated last; null while it is nobody's
 * @param contributions the advice and information that was asked for
 * @param planVersions what of its plans was entered in words, without the words
 */
public record CaseFile(
        CaseId caseId,
        CaseReference reference,
        Child child,
        Child returnedChild,
        @Nullable LocalDate returnedAsOf,
        @Nullable LocalDate diedOn,
        List<LocalDate> deathsInError,
        List<NeedsAssessment> assessments,
        List<Plan> plans,
        Disputes disputes,
        Consultations consultations,
        @Nullable Allocation allocation,
        Contributions contributions,
        PlanVersions planVersions) {

    /** What is read in place of what was erased, by its type. */
    public static final Map<Class<?>, Object> STAND_INS = Map.of(
            Child.class,
            Child.ERASED,
            PlanParticulars.class,
            PlanParticulars.NONE,
            Advice.class,
            Advice.ERASED,
            AttachedDocuments.class,
            AttachedDocuments.NONE,
            PlanText.class,
            PlanText.ERASED,
            String.class,
            Erased.WORDS);

    public static CaseFile openedBy(CaseOpened event) {
        return new CaseFile(
                event.caseId(),
                event.reference(),
                event.child(),
                event.child(),
                event.returnedAsOf(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Disputes.NONE,
                Consultations.NONE,
                null,
                Contributions.NONE,
                PlanVersions.NONE);
    }

    public CaseFile after(CaseEvent event) {
        return new CaseFileEvolution(this).choose(event);
    }

    /** The needs assessment of that episode, if the case has one. */
    public Optional<NeedsAssessment> findAssessment(int episode) {
        return assessments.stream()
                .filter(assessment -> assessment.episode() == episode)
                .findFirst();
    }

    /** The needs assessment of that episode, which must exist. */
    public NeedsAssessment assessment(int episode) {
        return assessments.get(episode - 1);
    }

    public Optional<NeedsAssessment> latestAssessment() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.getLast());
    }

    public Optional<NeedsAssessment> openAssessment() {
        return latestAssessment().filter(assessment -> assessment.stage().isOpen());
    }

    /** The first day of which anything is on record: a request received, or a plan made before the records. */
    public Optional<LocalDate> begunOn() {
        return Stream.concat(
                        assessments.stream().map(NeedsAssessment::receivedOn),
                        plans.stream().map(Plan::madeOn))
                .min(Comparator.naturalOrder());
    }

    public Optional<Plan> planInForce() {
        return plans.stream().filter(Plan::inForce).findFirst();
    }

    /**
     * What of it had happened by the end of a day, by all that is recorded now; nothing where the case had not begun.
     */
    public Optional<CaseFile> upTo(LocalDate day) {
        return new CaseUpTo(this, day).happened();
    }

    /** The days on which something happened in it, first to last. */
    public SortedSet<LocalDate> days() {
        return CaseUpTo.days(this).collect(Collectors.toCollection(TreeSet::new));
    }

    CaseFile described(Child held, Child returned, @Nullable LocalDate asOf) {
        return new CaseFile(
                caseId,
                reference,
                held,
                returned,
                asOf,
                diedOn,
                deathsInError,
                assessments,
                plans,
                disputes,
                consultations,
                allocation,
                contributions,
                planVersions);
    }

    /** What the events say once the personal details in them cannot be read any more. */
    CaseFile erased() {
        return described(Child.ERASED, Child.ERASED, returnedAsOf)
                .withPlans(plans.stream().map(Plan::erased).toList())
                .with(consultations.erased());
    }

    CaseFile closedByDeathOn(LocalDate died) {
        var ended = assessments.stream()
                .map(assessment -> assessment.afterDeathOn(died))
                .toList();
        var ceased = plans.stream().map(plan -> plan.afterDeathOn(died)).toList();
        return with(died, deathsInError, ended, ceased);
    }

    CaseFile andDeathInError(LocalDate date) {
        return with(
                diedOn, Stream.concat(deathsInError.stream(), Stream.of(date)).toList(), assessments, plans);
    }

    CaseFile openedAgain() {
        return with(
                null,
                deathsInError,
                assessments.stream().map(NeedsAssessment::afterDeathInError).toList(),
                plans.stream().map(Plan::afterDeathInError).toList());
    }

    CaseFile withAssessments(List<NeedsAssessment> changed) {
        return with(diedOn, deathsInError, changed, plans);
    }

    CaseFile withPlans(List<Plan> changed) {
        return with(diedOn, deathsInError, assessments, changed);
    }

    private CaseFile with(
            @Nullable LocalDate died,
            List<LocalDate> notDied,
            List<NeedsAssessment> changedAssessments,
            List<Plan> changedPlans) {
        return new CaseFile(
                caseId,
                reference,
                child,
                returnedChild,
                returnedAsOf,
                died,
                notDied,
                changedAssessments,
                List.copyOf(changedPlans),
                disputes,
                consultations,
                allocation,
                contributions,
                planVersions);
    }

    CaseFile with(Disputes changed) {
        return with(changed, consultations, allocation, contributions, planVersions);
    }

    CaseFile with(Consultations changed) {
        return with(disputes, changed, allocation, contributions, planVersions);
    }

    CaseFile allocatedAs(Allocation latest) {
        return with(disputes, consultations, latest, contributions, planVersions);
    }

    CaseFile with(Contributions changed) {
        return with(disputes, consultations, allocation, changed, planVersions);
    }

    CaseFile with(PlanVersions changed) {
        return with(disputes, consultations, allocation, contributions, changed);
    }

    private CaseFile with(
            Disputes changedDisputes,
            Consultations changedConsultations,
            @Nullable Allocation latest,
            Contributions changedContributions,
            PlanVersions changedVersions) {
        return new CaseFile(
                caseId,
                reference,
                child,
                returnedChild,
                returnedAsOf,
                diedOn,
                deathsInError,
                assessments,
                plans,
                changedDisputes,
                changedConsultations,
                latest,
                changedContributions,
                changedVersions);
    }
}
