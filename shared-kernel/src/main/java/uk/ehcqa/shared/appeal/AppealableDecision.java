package uk.ehcqa.shared.appeal;

/** The decisions that the family can appeal against (Children and Families Act 2014, s.51(2)). */
public enum AppealableDecision {
    /** Not to assess: s.51(2)(a). */
    NOT_TO_ASSESS,
    /** Not to make a plan after an assessment: s.51(2)(b). */
    NO_PLAN,
    /** What the plan says, when it is first final: s.51(2)(c). */
    FINAL_PLAN,
    /** What the plan says once it is amended: s.51(2)(c). */
    AMENDED_PLAN,
    /** What the plan says once it is amended or replaced after a reassessment: s.51(2)(c). */
    REASSESSED_PLAN,
    /** Not to reassess after a request: s.51(2)(d). */
    NOT_TO_REASSESS,
    /** Not to amend the plan after a review or a reassessment: s.51(2)(e). */
    NOT_TO_AMEND,
    /** To end the plan: s.51(2)(f). */
    TO_END_THE_PLAN;

    /** Whether it is a decision of a needs assessment; the others are about a plan. */
    public boolean isOfAnAssessment() {
        return this == NOT_TO_ASSESS || this == NO_PLAN;
    }
}
