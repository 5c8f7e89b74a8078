package uk.ehcqa.shared.timeliness;

/**
 * Why a step came late, in the authority's own view. None of these excuses anything in law: what does is an
 * {@link ExceptionGround}. The family must be told the reason (SEND Code of Practice 2015, 9.43).
 */
public enum DelayReason {
    EDUCATIONAL_PSYCHOLOGY_ADVICE_LATE,
    HEALTH_ADVICE_LATE,
    SOCIAL_CARE_ADVICE_LATE,
    EDUCATION_ADVICE_LATE,
    FAMILY_ASKED_FOR_MORE_TIME,
    PLACEMENT_NOT_FOUND,
    CASE_TAKEN_OVER_LATE,
    CASEWORK_CAPACITY,
    OTHER
}
