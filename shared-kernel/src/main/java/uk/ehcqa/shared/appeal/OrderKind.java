package uk.ehcqa.shared.appeal;

import java.util.List;

/** What the tribunal orders (reg. 44), or what a concession (reg. 45) or a mediation agreement (reg. 42) puts in its place. */
public enum OrderKind {
    ASSESS,
    MAKE_PLAN,
    REASSESS,
    /** What the plan says of needs and provision, with or without the school. */
    AMEND_CONTENTS,
    /** The name or the type of the school, and nothing else. */
    NAME_SCHOOL,
    MAINTAIN_PLAN;

    /** What can be ordered about a decision. */
    public static List<OrderKind> about(AppealableDecision decision) {
        return switch (decision) {
            case NOT_TO_ASSESS -> List.of(ASSESS);
            case NOT_TO_REASSESS -> List.of(REASSESS);
            case NO_PLAN -> List.of(MAKE_PLAN);
            case FINAL_PLAN, AMENDED_PLAN, REASSESSED_PLAN, NOT_TO_AMEND -> List.of(AMEND_CONTENTS, NAME_SCHOOL);
            case TO_END_THE_PLAN -> List.of(MAINTAIN_PLAN, AMEND_CONTENTS);
        };
    }

    /** Whether steps of an assessment, or of a reassessment, tell how it was carried out. */
    public boolean leadsToAssessment() {
        return overturnsRefusal() || this == REASSESS;
    }

    /** Whether it overturns a refusal of a needs assessment, which goes on with it. */
    public boolean overturnsRefusal() {
        return this == ASSESS || this == MAKE_PLAN;
    }
}
