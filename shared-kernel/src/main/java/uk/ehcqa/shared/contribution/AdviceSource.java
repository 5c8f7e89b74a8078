package uk.ehcqa.shared.contribution;

/** From whom the authority must seek advice and information, in the order of SEND Regulations 2014, reg. 6(1). */
public enum AdviceSource {
    /** The child's parent or the young person: their own views, wishes and feelings. */
    FAMILY("a"),
    /** The head or principal, a teacher, or whoever else is responsible for the education. */
    EDUCATIONAL("b"),
    /** Medical advice from a health care professional whom the commissioning body identifies. */
    MEDICAL("c"),
    /** Psychological advice from an educational psychologist. */
    PSYCHOLOGICAL("d"),
    /** Advice in relation to social care. */
    SOCIAL_CARE("e"),
    /** Anybody else whose advice the authority thinks appropriate. */
    OTHER_PERSON("f"),
    /** In or beyond Year 9: provision to assist in preparation for adulthood and independent living. */
    PREPARATION_FOR_ADULTHOOD("g"),
    /** Anybody from whom the family reasonably asks that advice be sought. */
    ASKED_FOR_BY_FAMILY("h");

    private final String paragraph;

    AdviceSource(String paragraph) {
        this.paragraph = paragraph;
    }

    /** The letter of the paragraph in reg. 6(1). */
    public String paragraph() {
        return paragraph;
    }

    public String citation() {
        return "SEND Regulations 2014, reg. 6(1)(" + paragraph + ")";
    }

    /** Whether a service of the register has to be named: the family and single persons are in no register. */
    public boolean needsService() {
        return switch (this) {
            case MEDICAL, PSYCHOLOGICAL, SOCIAL_CARE -> true;
            case FAMILY, EDUCATIONAL, OTHER_PERSON, PREPARATION_FOR_ADULTHOOD, ASKED_FOR_BY_FAMILY -> false;
        };
    }

    /** Whether several single persons can be asked, of whom none is in the register. */
    public boolean canBeSeveral() {
        return this == OTHER_PERSON || this == ASKED_FOR_BY_FAMILY || this == PREPARATION_FOR_ADULTHOOD;
    }

    /** Reg. 6(4) lets advice that is held already replace all but the family's own views. */
    public boolean canBeReplaced() {
        return this != FAMILY;
    }
}
