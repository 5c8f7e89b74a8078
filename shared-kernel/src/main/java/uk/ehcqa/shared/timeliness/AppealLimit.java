package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The limits the law sets around mediation, appeals and orders, each with where it is written; {@link AppealRules} works them
 * out. "HESC Rules" are the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008
 * (SI 2008/2699).
 */
public enum AppealLimit {

    /** SEND Regulations, reg. 36: the authority arranges mediation within 30 days of being told that it is wished. */
    MEDIATION("SEND Regulations 2014, reg. 36"),

    /** SEND Regulations, reg. 39: the adviser issues the certificate within three working days of the end of the mediation. */
    MEDIATION_CERTIFICATE("SEND Regulations 2014, reg. 39"),

    /**
     * SEND Regulations, reg. 42: what was agreed on matters that no appeal can be about is done within two weeks, unless otherwise
     * agreed in writing.
     */
    OTHER_MATTERS("SEND Regulations 2014, reg. 42"),

    /** SEND Regulations, reg. 44(2)(b): after an order to assess, the family is told within two weeks that it will be done. */
    ASSESSMENT_AFTER_ALL("SEND Regulations 2014, reg. 44(2)(b) and 45"),

    /** SEND Regulations, reg. 44(2)(b)(i): where no plan is made then, that is notified within ten weeks of the order. */
    NO_PLAN_NOTICE_AFTER_ORDER("SEND Regulations 2014, reg. 44(2)(b)(i) and 45"),

    /** SEND Regulations, reg. 44(2)(b)(ii): where one is, it is final within fourteen weeks of the order. */
    FINAL_PLAN_AFTER_ORDER_TO_ASSESS("SEND Regulations 2014, reg. 44(2)(b)(ii) and 45"),

    /** SEND Regulations, reg. 44(2)(c)(i): after an order to make a plan, the draft is sent within five weeks. */
    DRAFT_PLAN_AFTER_ORDER("SEND Regulations 2014, reg. 44(2)(c)(i) and 45"),

    /** SEND Regulations, reg. 44(2)(c)(ii): and the final plan within eleven weeks of the order. */
    FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE("SEND Regulations 2014, reg. 44(2)(c)(ii) and 45"),

    /** SEND Regulations, reg. 44(2): the plan is amended within five weeks of an order about its contents. */
    CONTENTS_AMENDED("SEND Regulations 2014, reg. 44(2) and 45"),

    /** SEND Regulations, reg. 44(2): within two weeks, where the order is about the name or type of the school alone. */
    SCHOOL_NAMED("SEND Regulations 2014, reg. 44(2) and 45"),

    /** SEND Regulations, reg. 44(2): a plan that is to be maintained is so with immediate effect. */
    PLAN_MAINTAINED("SEND Regulations 2014, reg. 44(2) and 45"),

    /**
     * Special Educational Needs and Disability (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306): whoever
     * is recommended something on health or social care answers within five weeks.
     */
    RECOMMENDATIONS_ANSWERED("SI 2017/1306");

    private final String citation;

    AppealLimit(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }

    /** The version of the rule that binds on that day; none before it took effect. */
    public Optional<RuleVersion> ruleOn(LocalDate day) {
        return RuleVersion.on(day, RuleVersions.of(this));
    }

    /** Whether it bears on carrying out an order, or what a concession or an agreement puts in the place of one. */
    public boolean isOfAnOrder() {
        return switch (this) {
            case MEDIATION, MEDIATION_CERTIFICATE, OTHER_MATTERS, RECOMMENDATIONS_ANSWERED -> false;
            case ASSESSMENT_AFTER_ALL,
                    NO_PLAN_NOTICE_AFTER_ORDER,
                    FINAL_PLAN_AFTER_ORDER_TO_ASSESS,
                    DRAFT_PLAN_AFTER_ORDER,
                    FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE,
                    CONTENTS_AMENDED,
                    SCHOOL_NAMED,
                    PLAN_MAINTAINED -> true;
        };
    }
}
