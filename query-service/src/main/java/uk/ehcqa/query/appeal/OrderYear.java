package uk.ehcqa.query.appeal;

import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.counted.CountedList;

/** One calendar year of the table of orders: each figure opens the limits it counts. */
record OrderYear(OrdersInYear orders, AsAt asAt) {

    public String name() {
        return String.valueOf(orders.year());
    }

    public CountedList limits() {
        return new CountedList(orders.limits(), list().toUriString());
    }

    public CountedList inTime() {
        return counted(orders.inTime(), LimitStanding.IN_TIME);
    }

    public CountedList late() {
        return counted(orders.late(), LimitStanding.LATE);
    }

    public CountedList notYetDue() {
        return counted(orders.notYetDue(), LimitStanding.NOT_YET_DUE);
    }

    public CountedList outstanding() {
        return counted(orders.outstanding(), LimitStanding.OUTSTANDING);
    }

    /** Of none there is no percentage. */
    public String share() {
        return orders.withinTime().share().written().orElse("None due");
    }

    private CountedList counted(int count, LimitStanding standing) {
        var written = standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new CountedList(count, list().queryParam("standing", written).toUriString());
    }

    private UriComponentsBuilder list() {
        return asAt.listAt(AppealWorklistPage.PATH)
                .queryParam("year", orders.year())
                .queryParam("orders", "yes");
    }
}
