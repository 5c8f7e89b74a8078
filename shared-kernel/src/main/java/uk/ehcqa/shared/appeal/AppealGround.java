package uk.ehcqa.shared.appeal;

import java.util.List;
import java.util.Set;

/** What an appeal is about. */
public enum AppealGround {
    REFUSAL_TO_ASSESS,
    REFUSAL_TO_MAKE_PLAN,
    REFUSAL_TO_REASSESS,
    /** Sections B and F of the plan, or that it was not amended. */
    CONTENTS,
    /** Section I: the school, its type, or that none is named. */
    SCHOOL,
    ENDING_OF_PLAN,
    /** That the tribunal recommend something on health or social care: never alone (SI 2017/1306). */
    RECOMMENDATIONS;

    /** What an appeal against a decision can be about. */
    public static List<AppealGround> about(AppealableDecision decision) {
        return switch (decision) {
            case NOT_TO_ASSESS -> List.of(REFUSAL_TO_ASSESS);
            case NOT_TO_REASSESS -> List.of(REFUSAL_TO_REASSESS);
            case NO_PLAN -> List.of(REFUSAL_TO_MAKE_PLAN, RECOMMENDATIONS);
            case FINAL_PLAN, AMENDED_PLAN, REASSESSED_PLAN, NOT_TO_AMEND -> List.of(CONTENTS, SCHOOL, RECOMMENDATIONS);
            case TO_END_THE_PLAN -> List.of(ENDING_OF_PLAN, RECOMMENDATIONS);
        };
    }

    /** What the authority has to do if it concedes an appeal on these grounds (reg. 45). */
    static OrderKind conceded(Set<AppealGround> grounds) {
        if (grounds.contains(REFUSAL_TO_ASSESS)) {
            return OrderKind.ASSESS;
        }
        if (grounds.contains(REFUSAL_TO_MAKE_PLAN)) {
            return OrderKind.MAKE_PLAN;
        }
        if (grounds.contains(REFUSAL_TO_REASSESS)) {
            return OrderKind.REASSESS;
        }
        if (grounds.contains(ENDING_OF_PLAN)) {
            return OrderKind.MAINTAIN_PLAN;
        }
        return grounds.contains(CONTENTS) ? OrderKind.AMEND_CONTENTS : OrderKind.NAME_SCHOOL;
    }
}
