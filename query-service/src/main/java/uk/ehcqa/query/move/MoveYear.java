package uk.ehcqa.query.move;

import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.counted.CountedList;

/** One calendar year of the table of plans that are transferred to other authorities: each figure opens the plans it counts. */
public record MoveYear(MovesInYear moved, AsAt asAt) {

    public String name() {
        return String.valueOf(moved.year());
    }

    public CountedList plans() {
        return new CountedList(moved.plans(), list().toUriString());
    }

    public CountedList inTime() {
        return counted(moved.inTime(), MoveStanding.IN_TIME);
    }

    public CountedList late() {
        return counted(moved.late(), MoveStanding.LATE);
    }

    public CountedList notTimed() {
        return counted(moved.notTimed(), MoveStanding.NOT_TIMED);
    }

    public CountedList notYetDue() {
        return counted(moved.notYetDue(), MoveStanding.NOT_YET_DUE);
    }

    public CountedList outstanding() {
        return counted(moved.outstanding(), MoveStanding.OUTSTANDING);
    }

    public CountedList planEnded() {
        return counted(moved.planEnded(), MoveStanding.PLAN_ENDED);
    }

    /** Of none there is no percentage. */
    public String share() {
        return moved.withinTime().share().written().orElse("None due");
    }

    private CountedList counted(int count, MoveStanding standing) {
        var written = standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new CountedList(count, list().queryParam("standing", written).toUriString());
    }

    private UriComponentsBuilder list() {
        return asAt.listAt(PlansMovedPage.PATH).queryParam("year", moved.year());
    }
}
