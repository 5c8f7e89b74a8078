package uk.ehcqa.command.assessment;

import static uk.ehcqa.shared.assessment.StepRefusal.EXCEPTION_WOULD_LOSE_ITS_GROUND;

import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.RecordedException;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.Days;

/** The exceptions that were recorded here and stand: no date that is recorded later takes their ground away unnoticed. */
record StandingExceptions(NeedsAssessment before, NeedsAssessment after) {

    void check() {
        before.exceptions().stream()
                .filter(exception -> !exception.withdrawn())
                .filter(exception -> hasGround(exception, before) && !hasGround(exception, after))
                .findFirst()
                .ifPresent(lost -> {
                    throw new Refused(EXCEPTION_WOULD_LOSE_ITS_GROUND, "number", lost.number());
                });
    }

    /** What a return said has no days, and no ground that could be looked at. */
    private static boolean hasGround(RecordedException exception, NeedsAssessment assessment) {
        var ground = exception.ground();
        var first = exception.firstDay();
        var last = exception.lastDay();
        if (ground == null || first == null || last == null) {
            return true;
        }
        return new ExceptionChecks(assessment, ground, new Days(first, last), exception.bearsOn())
                .whyNot()
                .isEmpty();
    }
}
