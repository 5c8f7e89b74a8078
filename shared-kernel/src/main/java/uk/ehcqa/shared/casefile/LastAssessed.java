package uk.ehcqa.shared.casefile;

import static uk.ehcqa.shared.assessment.Step.FINAL_PLAN_SENT;
import static uk.ehcqa.shared.assessment.Step.NO_PLAN_NOTICE_SENT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.ReassessmentRules;

/** When somebody was last assessed, or reassessed, and whether the law leaves another assessment to the authority because of it. */
public record LastAssessed(CaseFile file, LengthsToConfirm lengths) {

    /** The day because of which a request that was received on that day need not lead to an assessment; none where it is to be considered. */
    public Optional<LocalDate> sparing(LocalDate requestReceivedOn) {
        return Stream.concat(assessed(), reassessed())
                .filter(day -> ReassessmentRules.needNotAssess(day, requestReceivedOn, lengths))
                .max(LocalDate::compareTo);
    }

    private Stream<LocalDate> assessed() {
        return file.assessments().stream()
                .flatMap(assessment -> Stream.of(FINAL_PLAN_SENT, NO_PLAN_NOTICE_SENT)
                        .flatMap(step -> assessment.takenOn(step).stream()));
    }

    private Stream<LocalDate> reassessed() {
        return file.plans().stream()
                .flatMap(plan -> plan.reassessments().onRecord())
                .map(Reassessment::assessedOn)
                .flatMap(Optional::stream);
    }
}
