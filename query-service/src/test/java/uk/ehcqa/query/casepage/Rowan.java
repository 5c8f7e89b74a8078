package uk.ehcqa.query.casepage;

import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;

import java.time.LocalDate;
import java.util.Set;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/** The case of Rowan Example, 2026-0413, told as far as a test wants to hear. */
final class Rowan {

    private Rowan() {}

    /** Requested on 23 September 2026, so that 23 November is day 61; five events. */
    static CaseStory assessing() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-09-23")
                .agreedToAssess("2026-10-27")
                .adviceRequested("2026-10-29")
                .and(id -> new StepDateCorrected(
                        id,
                        1,
                        Step.ASSESSMENT_AGREED,
                        LocalDate.of(2026, 10, 27),
                        LocalDate.of(2026, 10, 28),
                        "Typed wrongly",
                        null));
    }

    static CaseStory withException() {
        return assessing()
                .and(id -> new ExceptionRecorded(
                        id,
                        1,
                        1,
                        ExceptionGround.ABSENCE_FROM_AREA,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 1),
                        Set.of(NO_PLAN_NOTICE),
                        "Letter of 2 November 2026"));
    }

    /** The decision was 7 days late, the plan came on day 141. */
    static CaseStory issuedLate() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-01-05")
                .agreedToAssess("2026-02-23")
                .draftSent("2026-04-20")
                .finalPlanSent("2026-05-26");
    }
}
