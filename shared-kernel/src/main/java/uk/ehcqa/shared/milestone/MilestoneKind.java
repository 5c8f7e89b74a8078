package uk.ehcqa.shared.milestone;

import static uk.ehcqa.shared.milestone.Whose.ADVICE_GIVER;
import static uk.ehcqa.shared.milestone.Whose.AUTHORITY;
import static uk.ehcqa.shared.milestone.Whose.FAMILY;
import static uk.ehcqa.shared.milestone.Whose.INFORMATION;
import static uk.ehcqa.shared.milestone.Whose.SETTING;

import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * Every legal date that a case can have, in the order in which people look for them, each with whose it is, its rule in words, and
 * where that is written. Every {@link TimeLimit}, {@link ReviewLimit} and {@link AppealLimit} is among them by its name.
 */
public enum MilestoneKind {
    ASSESSMENT_DECISION(TimeLimit.ASSESSMENT_DECISION, "Within 6 weeks of the day the request was received"),
    ADVICE(
            ADVICE_GIVER,
            "SEND Regulations 2014, reg. 8(1)",
            "Within 6 weeks of the day the request for advice was received. Where it is not on record who was asked, it is counted"
                    + " from the day advice was asked for"),
    NO_PLAN_NOTICE(TimeLimit.NO_PLAN_NOTICE, "Within 16 weeks of the day the request was received"),
    REPRESENTATIONS(
            FAMILY,
            TimeLimit.REPRESENTATIONS.citation(),
            "At least 15 days, beginning with the day the latest draft was sent"),
    SETTING_REPLY(
            SETTING,
            "SEND Code of Practice 2015, 9.83",
            "Within 15 days of the day the setting was consulted. This is guidance: silence blocks nothing"),
    FINAL_PLAN(TimeLimit.FINAL_PLAN, "Within 20 weeks of the day the request was received"),

    ANNUAL_REVIEW(
            ReviewLimit.ANNUAL_REVIEW,
            "Within the 12 months starting with the day the plan was made or the last review was complete"),
    MEETING_NOTICE(ReviewLimit.MEETING_NOTICE, "At least 2 weeks before the review meeting"),
    ADVICE_BEFORE_MEETING(ReviewLimit.ADVICE_BEFORE_MEETING, "At least 2 weeks before the review meeting"),
    REVIEW_REPORT(ReviewLimit.REVIEW_REPORT, "Within 2 weeks of the review meeting"),
    REVIEW_DECISION(ReviewLimit.REVIEW_DECISION, "Within 4 weeks of the review meeting"),
    AMENDMENT_NOTICE(
            ReviewLimit.AMENDMENT_NOTICE, "Within 4 weeks of the review meeting: it goes with the decision to amend"),
    COMMENTS_ON_AMENDMENTS(
            FAMILY,
            "SEND Regulations 2014, reg. 22(2)",
            "At least 15 days, beginning with the day the amendments were proposed"),
    AMENDED_PLAN(
            ReviewLimit.AMENDED_PLAN,
            "Within 8 weeks of the day the amendments were proposed, and within 12 weeks of the review meeting"),
    PHASE_TRANSFER(
            ReviewLimit.PHASE_TRANSFER,
            "In the 12 months before the transfer: before 31 March of its year from secondary school to a post-16 institution,"
                    + " at least 5 months before it from one post-16 institution to another, before 15 February of its year"
                    + " otherwise"),
    AMENDMENT_WITHOUT_REVIEW(
            ReviewLimit.AMENDMENT_WITHOUT_REVIEW, "Within 8 weeks of the day the amendments were proposed"),
    REASSESSMENT_DECISION(
            ReviewLimit.REASSESSMENT_DECISION,
            "Within 15 days of the day a reassessment was asked for, unless the council has set another number of days"),
    PLAN_AFTER_REASSESSMENT(
            ReviewLimit.PLAN_AFTER_REASSESSMENT,
            "Within 14 weeks of the day the family was told that there will be a reassessment, or we decided on one ourselves"),
    FAMILY_TOLD_OF_TAKEOVER(
            ReviewLimit.FAMILY_TOLD_OF_TAKEOVER, "Within 6 weeks of the day the plan was transferred to us"),
    REVIEW_AFTER_TAKEOVER(
            ReviewLimit.REVIEW_AFTER_TAKEOVER,
            "Within the 3 months beginning with the day the plan was transferred to us, where these end later than the 12 months"
                    + " of the review; the council can have set another number of months"),
    TRANSFER_TO_NEW_AUTHORITY(
            ReviewLimit.TRANSFER_TO_NEW_AUTHORITY,
            "On the day of the move, or within the 15 working days beginning with the day we became aware of it"),
    UNDER_FIVES_REVIEW(
            INFORMATION,
            "SEND Code of Practice 2015, 9.178",
            "A review is considered every 3 to 6 months, or as the council has set, while the child is under five, from the day the plan was made or the last"
                    + " review was complete"),

    CONTACT_MEDIATION_ADVISER(FAMILY, "SEND Regulations 2014, reg. 33", "Within 2 months of the notice"),
    MEDIATION(AppealLimit.MEDIATION, "Within 30 days of the day we were told that the family wishes to mediate"),
    MEDIATION_CERTIFICATE(
            Whose.MEDIATION_ADVISER,
            AppealLimit.MEDIATION_CERTIFICATE.citation(),
            "Within 3 working days of the mediation"),
    TIME_TO_APPEAL(
            FAMILY,
            "HESC Rules 2008, r.12 and 20",
            "Within 2 months of the notice, or 1 month of the mediation certificate, whichever is later; a time that would end in"
                    + " August, from 25 December to 1 January, or on a day that is no working day ends on the first working day"
                    + " after"),
    OTHER_MATTERS(
            AppealLimit.OTHER_MATTERS, "Within 2 weeks of the mediation, unless another day was agreed in writing"),
    ASSESSMENT_AFTER_ALL(AppealLimit.ASSESSMENT_AFTER_ALL, after("2 weeks")),
    NO_PLAN_NOTICE_AFTER_ORDER(AppealLimit.NO_PLAN_NOTICE_AFTER_ORDER, after("10 weeks")),
    FINAL_PLAN_AFTER_ORDER_TO_ASSESS(AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_ASSESS, after("14 weeks")),
    DRAFT_PLAN_AFTER_ORDER(AppealLimit.DRAFT_PLAN_AFTER_ORDER, after("5 weeks")),
    FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE(AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE, after("11 weeks")),
    CONTENTS_AMENDED(AppealLimit.CONTENTS_AMENDED, agreed("Within 5 weeks of")),
    SCHOOL_NAMED(AppealLimit.SCHOOL_NAMED, agreed("Within 2 weeks of")),
    PLAN_MAINTAINED(AppealLimit.PLAN_MAINTAINED, agreed("At once, on the day of")),
    RECOMMENDATIONS_ANSWERED(
            AppealLimit.RECOMMENDATIONS_ANSWERED,
            "Within 5 weeks of the decision of the tribunal, unless the council has set another number of weeks"),

    PLAN_CAN_END(
            INFORMATION,
            "Children and Families Act 2014, s.45(4)",
            "The day after the time to appeal against the decision to end the plan is over, or after the appeal was decided"),
    END_OF_LAST_ACADEMIC_YEAR(
            INFORMATION,
            "Children and Families Act 2014, s.46; SEND Regulations 2014, reg. 46",
            "The last day of the academic year of the 25th birthday, 31 July in further education"),
    END_OF_LAST_TRAINING(
            INFORMATION,
            "Children and Families Act 2014, s.46; SEND Regulations 2014, reg. 46",
            "Outside further education the end of the course or training, and no later than the day before the 26th birthday"),
    RIGHTS_PASS_ON(
            INFORMATION,
            "Children and Families Act 2014, s.83(2); Education Act 1996, s.8",
            "After compulsory school age, the last Friday of June of the school year of the 16th birthday unless the council has set"
                    + " its end, the rights of the parent pass to the young person, subject to their capacity");

    private final Whose whose;
    private final String citation;
    private final String rule;

    MilestoneKind(Whose whose, String citation, String rule) {
        this.whose = whose;
        this.citation = citation;
        this.rule = rule;
    }

    MilestoneKind(TimeLimit limit, String rule) {
        this(AUTHORITY, limit.citation(), rule);
    }

    MilestoneKind(ReviewLimit limit, String rule) {
        this(AUTHORITY, limit.citation(), rule);
    }

    MilestoneKind(AppealLimit limit, String rule) {
        this(AUTHORITY, limit.citation(), rule);
    }

    public static MilestoneKind of(TimeLimit limit) {
        return valueOf(limit.name());
    }

    public static MilestoneKind of(ReviewLimit limit) {
        return valueOf(limit.name());
    }

    public static MilestoneKind of(AppealLimit limit) {
        return valueOf(limit.name());
    }

    public Whose whose() {
        return whose;
    }

    /** The rule in words. */
    public String rule() {
        return rule;
    }

    /** Where the rule is written. */
    public String citation() {
        return citation;
    }

    /**
     * Whether it rests on what was not read again in the instrument when the rules were written, or on a reading of it: the
     * authority's lawyer confirms it.
     */
    public boolean isToBeConfirmed() {
        return switch (this) {
            case ANNUAL_REVIEW,
                    PHASE_TRANSFER,
                    AMENDMENT_WITHOUT_REVIEW,
                    REASSESSMENT_DECISION,
                    REVIEW_AFTER_TAKEOVER,
                    UNDER_FIVES_REVIEW,
                    PLAN_MAINTAINED,
                    RECOMMENDATIONS_ANSWERED,
                    PLAN_CAN_END,
                    RIGHTS_PASS_ON -> true;
            default -> false;
        };
    }

    /** Whether its days tell when somebody was born: such a milestone is worked out where it is shown, and stands in no list. */
    public boolean tellsBirthDate() {
        return this == END_OF_LAST_TRAINING;
    }

    /** Whether it goes by how old somebody is, so that nothing is left of it once the personal details are erased. */
    public boolean goesByAge() {
        return switch (this) {
            case UNDER_FIVES_REVIEW, END_OF_LAST_ACADEMIC_YEAR, END_OF_LAST_TRAINING, RIGHTS_PASS_ON -> true;
            default -> false;
        };
    }

    private static String after(String weeks) {
        return "Within " + weeks + " of the order, the concession or the agreement";
    }

    private static String agreed(String within) {
        return within + " the order, the concession or the agreement, unless another day was agreed in writing";
    }
}
