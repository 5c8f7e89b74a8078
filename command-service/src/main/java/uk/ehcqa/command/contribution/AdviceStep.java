package uk.ehcqa.command.contribution;

import java.time.LocalDate;
import uk.ehcqa.command.assessment.AssessmentSteps;
import uk.ehcqa.command.reassessment.PlanReassessments;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.assessment.RequestAdvice;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.RecordReassessmentStep;

/** The step of an assessment, or a reassessment, that is taken with the first request for advice. A review has none. */
public final class AdviceStep {

    private final OpenFile desk;
    private final AssessmentSteps assessments;
    private final PlanReassessments reassessments;

    public AdviceStep(OpenFile desk, AssessmentSteps assessments, PlanReassessments reassessments) {
        this.desk = desk;
        this.assessments = assessments;
        this.reassessments = reassessments;
    }

    void take(CaseId caseId, ContributionPurpose purpose, LocalDate sentOn, LocalDate today) {
        if (wasTaken(desk.file(), purpose)) {
            return;
        }
        switch (purpose.proceeding()) {
            case NEEDS_ASSESSMENT -> assessments.requestAdvice(new RequestAdvice(caseId, sentOn), today);
            case REASSESSMENT ->
                reassessments.record(
                        new RecordReassessmentStep(caseId, ReassessmentStep.ADVICE_REQUESTED, sentOn), today);
            case REVIEW -> {}
        }
    }

    private static boolean wasTaken(CaseFile file, ContributionPurpose purpose) {
        return switch (purpose.proceeding()) {
            case NEEDS_ASSESSMENT ->
                file.assessment(purpose.number()).takenOn(Step.ADVICE_REQUESTED).isPresent();
            case REASSESSMENT ->
                file.plans()
                        .get(purpose.plan() - 1)
                        .reassessments()
                        .numbered(purpose.number())
                        .filter(one -> one.took(ReassessmentStep.ADVICE_REQUESTED))
                        .isPresent();
            case REVIEW -> true;
        };
    }
}
