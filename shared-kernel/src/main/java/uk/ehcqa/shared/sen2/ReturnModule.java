package uk.ehcqa.shared.sen2;

/** The five modules of a SEN2 return, by number. */
public enum ReturnModule {
    PERSON,
    REQUEST,
    ASSESSMENT,
    NAMED_PLAN,
    ACTIVE_PLAN
}
