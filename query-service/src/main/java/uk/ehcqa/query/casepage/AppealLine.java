package uk.ehcqa.query.casepage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.casefile.AppealMilestone;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.AppealRules;

/** A limit of mediation or of an order in words, with the rule it comes from. */
record AppealLine(AppealMilestone milestone, LocalDate today) {

    public String words() {
        return Words.of(milestone.limit());
    }

    public String citation() {
        return milestone.limit().citation();
    }

    public LocalDate dueOn() {
        return milestone.dueOn();
    }

    public String date() {
        return Dates.full(milestone.dueOn());
    }

    /** How the date is worked out. */
    public String counted() {
        return dueOn().equals(AppealRules.dueOn(milestone.limit(), milestone.countedFrom()))
                ? counted(Dates.full(milestone.countedFrom()) + ", the day ")
                : "The day agreed in writing, after the mediation of " + Dates.full(milestone.countedFrom());
    }

    private String counted(String from) {
        return switch (milestone.limit()) {
            case MEDIATION -> "30 days after " + from + "we were told that the family wishes to mediate";
            case MEDIATION_CERTIFICATE -> "3 working days after " + from + "of the mediation";
            case OTHER_MATTERS -> "2 weeks after " + from + "of the mediation";
            case ASSESSMENT_AFTER_ALL, SCHOOL_NAMED -> "2 weeks after " + from + obliging();
            case DRAFT_PLAN_AFTER_ORDER, CONTENTS_AMENDED, RECOMMENDATIONS_ANSWERED ->
                "5 weeks after " + from + obliging();
            case NO_PLAN_NOTICE_AFTER_ORDER -> "10 weeks after " + from + obliging();
            case FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE -> "11 weeks after " + from + obliging();
            case FINAL_PLAN_AFTER_ORDER_TO_ASSESS -> "14 weeks after " + from + obliging();
            case PLAN_MAINTAINED -> "At once, on " + from + obliging();
        };
    }

    /** When it was met, and how late; null while it is still to be met. */
    @Nullable
    public String met() {
        var metOn = milestone.metOn();
        return metOn == null ? null : "Done " + Dates.full(metOn) + ", " + Due.standing(dueOn(), metOn);
    }

    /** How it stands while it is still to be met, or null. */
    @Nullable
    public Due due() {
        return milestone.isMet() ? null : new Due(dueOn(), today);
    }

    /** Whether it is the mediation adviser who keeps it. */
    public boolean isOfTheAdviser() {
        return milestone.limit() == AppealLimit.MEDIATION_CERTIFICATE;
    }

    private String obliging() {
        return milestone.by() == OverturnRoute.MEDIATION ? "of the agreement" : "of the order or concession";
    }
}
