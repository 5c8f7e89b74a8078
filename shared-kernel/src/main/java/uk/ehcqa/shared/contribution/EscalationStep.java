package uk.ehcqa.shared.contribution;

/** To whom advice that does not come is taken, one after the other, each once. */
public enum EscalationStep {
    /** Whoever is to write it. */
    PRACTITIONER,
    /** The designated clinical or medical officer, the designated social care officer, the principal educational psychologist. */
    LEAD,
    /** Whoever commissions the service. */
    COMMISSIONER
}
