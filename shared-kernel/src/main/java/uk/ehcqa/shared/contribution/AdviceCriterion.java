package uk.ehcqa.shared.contribution;

/** What advice is checked for when it has come: the framework {@code advice-qa} 1.0. That it came in time is known, and not asked. */
public enum AdviceCriterion {
    AUTHOR_ROLE_AND_DATE,
    NEEDS_TIED_TO_SEN,
    SMART_OUTCOMES,
    PROVISION_SPECIFIC_AND_QUANTIFIED,
    VIEWS_OF_CHILD_AND_PARENT,
    PLAIN_LANGUAGE,
    WITHIN_EXPERTISE
}
