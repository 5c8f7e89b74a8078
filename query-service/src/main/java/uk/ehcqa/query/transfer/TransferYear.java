package uk.ehcqa.query.transfer;

import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.counted.CountedList;

/** One calendar year of the table of expected transfers: each figure opens the transfers it counts. */
public record TransferYear(TransfersInYear expected, AsAt asAt) {

    public String name() {
        return String.valueOf(expected.year());
    }

    public CountedList transfers() {
        return new CountedList(expected.transfers(), list().toUriString());
    }

    public CountedList inTime() {
        return counted(expected.inTime(), TransferStanding.IN_TIME);
    }

    public CountedList late() {
        return counted(expected.late(), TransferStanding.LATE);
    }

    public CountedList notYetDue() {
        return counted(expected.notYetDue(), TransferStanding.NOT_YET_DUE);
    }

    public CountedList outstanding() {
        return counted(expected.outstanding(), TransferStanding.OUTSTANDING);
    }

    public CountedList planEnded() {
        return counted(expected.planEnded(), TransferStanding.PLAN_ENDED);
    }

    /** Of none there is no percentage. */
    public String share() {
        return expected.withinTime().share().written().orElse("None due");
    }

    private CountedList counted(int count, TransferStanding standing) {
        var written = standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new CountedList(count, list().queryParam("standing", written).toUriString());
    }

    private UriComponentsBuilder list() {
        return asAt.listAt(ExpectedTransfersPage.PATH).queryParam("year", expected.year());
    }
}
