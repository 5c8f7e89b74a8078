package uk.ehcqa.query.listing;

import java.time.LocalDate;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.shared.assessment.ExceptionReturned;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** A small caseload as it stands on Monday 23 November 2026. */
public final class Caseload {

    private Caseload() {}

    /** One of each kind; they are named after the state they are in. */
    public static CaseStory[] ofEachKind() {
        return new CaseStory[] {
            CaseStory.of("2026-0001", "Amber", "Testchild", "2017-03-02")
                    .requestReceived("2026-06-23")
                    .agreedToAssess("2026-07-30")
                    .adviceRequested("2026-07-31")
                    .draftSent("2026-10-20"),
            CaseStory.of("2026-0002", "Birch", "Sample", "2014-01-09")
                    .requestReceived("2026-06-30")
                    .agreedToAssess("2026-08-04")
                    .draftSent("2026-10-21")
                    .and(id -> new ExceptionReturned(id, 1, TimeLimit.FINAL_PLAN)),
            CaseStory.of("2026-0003", "Fern", "Example", "2022-11-24").requestReceived("2026-10-19"),
            CaseStory.of("2026-0004", "Elm", "O'Sample-Démo", "2016-05-05").requestReceived("2026-10-12"),
            CaseStory.of("2026-0005", "Olive", "Example", "2013-05-05")
                    .requestReceived("2026-09-07")
                    .agreedToAssess("2026-10-19"),
            CaseStory.of("2026-0006", "Hazel", "Testchild", "2013-05-05")
                    .requestReceived("2026-05-05")
                    .refusedToAssess("2026-06-10")
                    .and(id -> new RefusalOverturned(id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL)),
            CaseStory.of("2026-0007", "Linden", "Demo", "2013-05-05")
                    .requestReceived("2026-05-05")
                    .and(id -> new RequestWithdrawn(id, 1, LocalDate.of(2026, 6, 1))),
            CaseStory.of("2026-0008", "Maple", "Demo", "2013-05-05")
                    .requestReceived("2026-01-05")
                    .agreedToAssess("2026-02-16")
                    .draftSent("2026-04-20")
                    .finalPlanSent("2026-05-25"),
            CaseStory.of("2026-0009", "Rowan", "Demo", "2013-05-05")
                    .requestReceived("2026-01-05")
                    .agreedToAssess("2026-02-17")
                    .draftSent("2026-05-01")
                    .finalPlanSent("2026-05-26")
                    .and(id -> new ExceptionReturned(id, 1, TimeLimit.FINAL_PLAN)),
            CaseStory.of("2026-0010", "Juniper", "Demo", "2013-05-05")
                    .requestReceived("2025-01-05")
                    .agreedToAssess("2025-02-10")
                    .draftSent("2025-10-01")
                    .finalPlanSent("2026-01-05"),
            CaseStory.of("2026-0011", "Clover", "Demo", "2013-05-05")
                    .requestReceived("2026-02-02")
                    .agreedToAssess("2026-03-02")
                    .noPlanNoticeSent("2026-05-25"),
            CaseStory.of("2026-0012", "Dale", "Demo", "2013-05-05")
                    .requestReceived("2026-02-02")
                    .agreedToAssess("2026-03-02")
                    .noPlanNoticeSent("2026-05-26"),
            CaseStory.of("2026-0013", "Ash", "Demo", "2013-05-05")
                    .requestReceived("2026-11-20")
                    .refusedToAssess("2026-11-22")
        };
    }
}
