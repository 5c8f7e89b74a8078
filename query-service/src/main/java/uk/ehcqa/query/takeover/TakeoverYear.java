package uk.ehcqa.query.takeover;

import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.counted.CountedList;

/** One calendar year of the table of plans that other authorities transferred: each figure opens the plans it counts. */
public record TakeoverYear(TakeoversInYear taken, AsAt asAt) {

    public String name() {
        return String.valueOf(taken.year());
    }

    public CountedList plans() {
        return new CountedList(taken.plans(), list().toUriString());
    }

    public CountedList inTime() {
        return counted(taken.inTime(), TakeoverStanding.IN_TIME);
    }

    public CountedList late() {
        return counted(taken.late(), TakeoverStanding.LATE);
    }

    public CountedList notYetDue() {
        return counted(taken.notYetDue(), TakeoverStanding.NOT_YET_DUE);
    }

    public CountedList outstanding() {
        return counted(taken.outstanding(), TakeoverStanding.OUTSTANDING);
    }

    public CountedList planEnded() {
        return counted(taken.planEnded(), TakeoverStanding.PLAN_ENDED);
    }

    /** Of none there is no percentage. */
    public String share() {
        return taken.withinTime().share().written().orElse("None due");
    }

    private CountedList counted(int count, TakeoverStanding standing) {
        var written = standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new CountedList(count, list().queryParam("standing", written).toUriString());
    }

    private UriComponentsBuilder list() {
        return asAt.listAt(PlansTakenOverPage.PATH).queryParam("year", taken.year());
    }
}
