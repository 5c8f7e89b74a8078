package uk.ehcqa.shared.consultation;

/**
 * On what ground a setting says that it cannot meet the needs: those on which alone the authority may leave out the one that was
 * asked for (Children and Families Act 2014, s.39(4)).
 */
public enum ObjectionGround {
    /** s.39(4)(a): "unsuitable for the age, ability, aptitude or special educational needs of the child or young person". */
    UNSUITABLE,
    /** s.39(4)(b)(i): "incompatible with the provision of efficient education for others". */
    EDUCATION_OF_OTHERS,
    /** s.39(4)(b)(ii): "incompatible with the efficient use of resources". */
    USE_OF_RESOURCES
}
