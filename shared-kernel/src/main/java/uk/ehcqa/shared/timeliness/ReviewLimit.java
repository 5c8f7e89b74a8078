package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.util.Optional;

/** The limits the law sets for the review and amendment of a plan, each with where it is written; {@link ReviewRules} works them out. */
public enum ReviewLimit {

    /**
     * Children and Families Act 2014, s.44(1): the authority must review a plan "in the period of 12 months starting with
     * the date on which the plan was first made, and in each subsequent period of 12 months starting with the date on which
     * the plan was last reviewed". A review is complete when its decision is notified (SEND Code of Practice 2015, 9.169).
     */
    ANNUAL_REVIEW("Children and Families Act 2014, s.44(1)"),

    /** SEND Regulations 2014, reg. 20(3): those to be invited have at least two weeks' notice of the day of the meeting. */
    MEETING_NOTICE("SEND Regulations 2014, reg. 20(3)"),

    /** SEND Regulations 2014, reg. 20(4): the advice is circulated at least two weeks before the meeting. */
    ADVICE_BEFORE_MEETING("SEND Regulations 2014, reg. 20(4)"),

    /** SEND Regulations 2014, reg. 20(7), 21(7): the report is sent within two weeks of the review meeting. */
    REVIEW_REPORT("SEND Regulations 2014, reg. 20(7) and 21(7)"),

    /** SEND Regulations 2014, reg. 20(10): the decision must be notified within four weeks of the review meeting. */
    REVIEW_DECISION("SEND Regulations 2014, reg. 20(10)"),

    /**
     * R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin): the notice of the proposed amendments must go with the
     * decision to amend, so within the same four weeks.
     */
    AMENDMENT_NOTICE("SEND Regulations 2014, reg. 22(2); R (L, M and P) v Devon [2022] EWHC 493 (Admin)"),

    /**
     * SEND Regulations 2014, reg. 22(3), (4): the amended plan, or the decision not to amend, is sent within eight weeks of
     * the notice. Since the notice is due four weeks after the meeting, never later than twelve weeks after that (Devon).
     */
    AMENDED_PLAN("SEND Regulations 2014, reg. 22(3) and (4); R (L, M and P) v Devon [2022] EWHC 493 (Admin)"),

    /**
     * SEND Regulations 2014, reg. 18: within twelve months of a transfer the plan is reviewed and, where necessary, amended
     * so that it names where the child or young person goes; {@link TransferRules} says by when.
     */
    PHASE_TRANSFER("SEND Regulations 2014, reg. 18"),

    /**
     * SEND Regulations 2014, reg. 28: an authority that proposes to amend a plan without a review proceeds as after one, so the
     * amended plan, or the decision not to amend, is sent within eight weeks of the notice (reg. 22(3), (4)).
     */
    AMENDMENT_WITHOUT_REVIEW("SEND Regulations 2014, reg. 28, with reg. 22(3) and (4)"),

    /**
     * SEND Regulations 2014, reg. 25(1): whether a reassessment is necessary is notified within 15 days of the request;
     * {@link ReassessmentRules} works it out.
     */
    REASSESSMENT_DECISION("SEND Regulations 2014, reg. 25(1)"),
    /**
     * SEND Regulations 2014, reg. 27(2): after a reassessment the finalised plan is sent "as soon as practicable, and in any event
     * within 14 weeks" of that notification, or of the authority's own decision.
     */
    PLAN_AFTER_REASSESSMENT("SEND Regulations 2014, reg. 27(2)"),
    /**
     * SEND Regulations 2014, reg. 15(4): the new authority must, "within 6 weeks of the date of the transfer", inform the family
     * that the plan has been transferred, whether it proposes an assessment, and when it proposes to review the plan.
     */
    FAMILY_TOLD_OF_TAKEOVER("SEND Regulations 2014, reg. 15(4)"),

    /**
     * SEND Regulations 2014, reg. 15(5): the new authority must review the plan before the expiry of the later of the twelve
     * months of s.44(1) and three months beginning with the date of the transfer. It stands where the three months are later.
     */
    REVIEW_AFTER_TAKEOVER("SEND Regulations 2014, reg. 15(5)"),

    /**
     * SEND Regulations 2014, reg. 15(2): the plan is transferred to the new authority on the day of the move or, where the old one
     * had less than 15 working days' warning, within 15 working days beginning with the day on which it became aware.
     */
    TRANSFER_TO_NEW_AUTHORITY("SEND Regulations 2014, reg. 15(2)");

    private final String citation;

    ReviewLimit(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }

    /** The version of the rule that binds on that day; none before it took effect. */
    public Optional<RuleVersion> ruleOn(LocalDate day) {
        return RuleVersion.on(day, RuleVersions.of(this));
    }
}
