package uk.ehcqa.query.casepage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.Milestone;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Overturning;
import uk.ehcqa.shared.assessment.RecordedException;
import uk.ehcqa.shared.assessment.RecordedInError;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.timeliness.CompulsorySchoolAge;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.timeliness.Timeliness;

/**
 * A case as the API answers it.
 *
 * @param version the number of its last event, counted from 0
 * @param child null once the personal details were erased
 * @param allocation to whom the case is allocated; null while it is nobody's
 * @param decisions those that the family can appeal against, and what became of each in mediation and before the tribunal
 * @param compulsorySchoolAgeUntil its last day: after it notices go to the young person; null once the personal details were erased
 */
@Schema(name = "Case")
record CaseDetails(
        String reference,
        long version,
        @Nullable Child child,
        @Nullable LocalDate compulsorySchoolAgeUntil,
        @Nullable LocalDate diedOn,
        @Nullable Allocation allocation,
        List<Assessment> assessments,
        List<PlanDetails> plans,
        List<DisputeDetails> decisions,
        List<ConsultationDetails> consultations) {

    /**
     * A needs assessment.
     *
     * @param episode which assessment of the case this is: the first is 1
     * @param day of the clock, today; of an assessment that has ended, the day on which it ended
     */
    record Assessment(
            int episode,
            Stage stage,
            @Nullable RequestSource requestedBy,
            LocalDate receivedOn,
            @Nullable LocalDate endedOn,
            long day,
            List<Limit> limits,
            Map<Step, LocalDate> steps,
            List<LinkedRequest> linkedRequests,
            Map<Step, Overturning> overturned,
            List<RecordedException> exceptions,
            Map<TimeLimit, DelayReason> delayReasons,
            Map<Step, List<LocalDate>> wrongDates,
            RecordedInError recordedInError) {}

    /**
     * A time limit that bears on an assessment.
     *
     * @param standing today
     * @param excepted whether an exception bears on it, which moves no date
     * @param citation the rule it comes from
     */
    record Limit(
            TimeLimit limit,
            LocalDate dueOn,
            @Nullable LocalDate metOn,
            Timeliness standing,
            boolean excepted,
            String citation) {}

    static CaseDetails of(CaseAtVersion found, ReviewReading reading, LocalDate today) {
        var file = found.file();
        return new CaseDetails(
                file.reference().value(),
                found.version(),
                file.child().wasErased() ? null : file.child(),
                file.child().wasErased()
                        ? null
                        : CompulsorySchoolAge.endsOn(file.child().birthDate(), reading.schoolAgeEnds()),
                file.diedOn(),
                file.allocation(),
                file.assessments().stream().map(each -> assessment(each, today)).toList(),
                IntStream.rangeClosed(1, file.plans().size())
                        .mapToObj(number -> PlanDetails.of(number, file, reading, today))
                        .toList(),
                DisputeDetails.of(file, reading.lengths(), today),
                file.consultations().onRecord().map(ConsultationDetails::of).toList());
    }

    private static Assessment assessment(NeedsAssessment it, LocalDate today) {
        return new Assessment(
                it.episode(),
                it.stage(),
                it.requestedBy(),
                it.receivedOn(),
                it.endedOn().orElse(null),
                it.dayOn(it.endedOn().orElse(today)),
                it.milestones().stream().map(each -> limit(it, each, today)).toList(),
                it.steps(),
                it.linkedRequests(),
                it.overturned(),
                it.exceptions(),
                it.delayReasons(),
                it.wrongDates(),
                it.inError());
    }

    private static Limit limit(NeedsAssessment assessment, Milestone milestone, LocalDate today) {
        return new Limit(
                milestone.limit(),
                milestone.dueOn(),
                milestone.metOn(),
                milestone.on(today),
                assessment.isExceptedFrom(milestone.limit()),
                milestone.limit().citation());
    }
}
