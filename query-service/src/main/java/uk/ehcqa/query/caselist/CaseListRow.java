package uk.ehcqa.query.caselist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** A row of the list behind a figure, in words. */
record CaseListRow(ListedAssessment assessment, LocalDate today, AsAt asAt) {

    /** A step that was taken, and whether it came in time. */
    record Taken(String what, LocalDate on, String date, String standing) {}

    public String address() {
        return UriComponentsBuilder.fromUriString(asAt.caseAddress(assessment.reference()))
                .queryParam("episode", assessment.episode())
                .toUriString();
    }

    public String stage() {
        return Words.of(assessment.stage());
    }

    public String received() {
        return Dates.brief(assessment.receivedOn(), today);
    }

    public String requestedBy() {
        return assessment.requestedBy() == null ? "Not stated who asked" : Words.of(assessment.requestedBy());
    }

    @Nullable
    public Taken decision() {
        var what = Boolean.TRUE.equals(assessment.assessmentAgreed()) ? "To assess" : "Not to assess";
        return taken(what, assessment.decidedOn(), assessment.decisionDueOn());
    }

    /** The final plan, or the notice that there will be none. */
    @Nullable
    public Taken outcome() {
        var plan = taken(Words.of(TimeLimit.FINAL_PLAN), assessment.finalPlanSentOn(), assessment.finalPlanDueOn());
        return plan != null ? plan : taken("No plan", assessment.noPlanNoticeSentOn(), assessment.noPlanNoticeDueOn());
    }

    /** What is to be met next, of an assessment that is open. */
    @Nullable
    public Due due() {
        return assessment.nextDueOn() == null ? null : new Due(assessment.nextDueOn(), today);
    }

    @Nullable
    public String limit() {
        return assessment.nextLimit() == null ? null : Words.of(assessment.nextLimit());
    }

    private @Nullable Taken taken(String what, @Nullable LocalDate on, LocalDate dueOn) {
        return on == null ? null : new Taken(what, on, Dates.brief(on, today), Due.standing(dueOn, on));
    }
}
