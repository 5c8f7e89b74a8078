package uk.ehcqa.shared.consultation;

/** What a setting is sent when it is consulted. */
public enum ConsultedMatter {
    /** The draft of a plan after a needs assessment (Children and Families Act 2014, s.39(2)). */
    DRAFT_AFTER_ASSESSMENT,
    DRAFT_AFTER_REASSESSMENT,
    AMENDMENTS_AFTER_REVIEW,
    AMENDMENTS_WITHOUT_REVIEW;

    public boolean isOfAnAssessment() {
        return this == DRAFT_AFTER_ASSESSMENT;
    }
}
