package uk.ehcqa.query.casepage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.ReviewMilestone;

/** A legal date of the reviews of a plan, with the rule it comes from. */
record ReviewLine(Plan plan, ReviewMilestone milestone, LocalDate today) {

    public String words() {
        return Words.of(milestone.limit());
    }

    public LocalDate dueOn() {
        return milestone.dueOn();
    }

    public String date() {
        return Dates.full(dueOn());
    }

    public String citation() {
        return milestone.limit().citation();
    }

    /** How the date is worked out. */
    public String counted() {
        var from = Dates.full(milestone.countedFrom());
        return switch (milestone.limit()) {
            case ANNUAL_REVIEW -> "12 months starting with " + from + ", the day " + yearBegan();
            case REVIEW_DECISION -> "4 weeks after " + from + ", the day of the review meeting";
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

    private String yearBegan() {
        return milestone.countedFrom().equals(plan.madeOn()) ? "the plan was made" : "the last review was decided";
    }
}
