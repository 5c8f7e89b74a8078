package uk.ehcqa.shared.contribution;

/** How far a criterion is met. */
public enum CriterionMet {
    MET,
    PARTLY,
    NOT_MET
}
