package uk.ehcqa.query.appeal;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.counted.CountedList;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.appeal.AppealableDecision;

/** One limit in the table of overturned refusals: each figure opens the limits it counts. */
record OverturnedLine(OverturnedLimit counted, AsAt asAt) {

    public String name() {
        return (isToMakePlan() ? "To make a plan: " : "To assess: ")
                + StringUtils.uncapitalize(Words.of(counted.limit()));
    }

    public CountedList limits() {
        return new CountedList(counted.limits(), list().toUriString());
    }

    public CountedList inTime() {
        return counted(counted.inTime(), LimitStanding.IN_TIME);
    }

    public CountedList late() {
        return counted(counted.late(), LimitStanding.LATE);
    }

    public CountedList notYetDue() {
        return counted(counted.notYetDue(), LimitStanding.NOT_YET_DUE);
    }

    public CountedList outstanding() {
        return counted(counted.outstanding(), LimitStanding.OUTSTANDING);
    }

    /** Of none there is no percentage. */
    public String share() {
        return counted.withinTime().share().written().orElse("None due");
    }

    private boolean isToMakePlan() {
        return refusal() == AppealableDecision.NO_PLAN;
    }

    private AppealableDecision refusal() {
        return OverturnedRefusals.refusal(counted.limit());
    }

    private CountedList counted(int count, LimitStanding standing) {
        return new CountedList(
                count,
                list().queryParam("standing", CasesBehind.written(standing)).toUriString());
    }

    private UriComponentsBuilder list() {
        return asAt.listAt(AppealWorklistPage.PATH)
                .queryParam("limit", CasesBehind.written(counted.limit()))
                .queryParam("decision", CasesBehind.written(refusal()));
    }
}
