package uk.ehcqa.query.amendment;

import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.counted.CountedList;

/** One kind of amendment in one calendar year of their table: each figure opens the amendments it counts. */
public record AmendmentYear(AmendmentsInYear due, AsAt asAt) {

    public String name() {
        return due.year() + ", " + due.kind().words();
    }

    public CountedList amendments() {
        return new CountedList(due.amendments(), list().toUriString());
    }

    public CountedList inTime() {
        return counted(due.inTime(), AmendmentStanding.IN_TIME);
    }

    public CountedList late() {
        return counted(due.late(), AmendmentStanding.LATE);
    }

    public CountedList notYetDue() {
        return counted(due.notYetDue(), AmendmentStanding.NOT_YET_DUE);
    }

    public CountedList outstanding() {
        return counted(due.outstanding(), AmendmentStanding.OUTSTANDING);
    }

    /** Of none there is no percentage. */
    public String share() {
        return due.withinTime().share().written().orElse("None due");
    }

    private CountedList counted(int count, AmendmentStanding standing) {
        return new CountedList(
                count,
                list().queryParam("standing", CasesBehind.written(standing)).toUriString());
    }

    private UriComponentsBuilder list() {
        return asAt.listAt(AmendmentsPage.PATH)
                .queryParam("year", due.year())
                .queryParam("amendment", CasesBehind.written(due.kind()));
    }
}
