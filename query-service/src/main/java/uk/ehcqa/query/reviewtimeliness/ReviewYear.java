package uk.ehcqa.query.reviewtimeliness;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.counted.CountedList;
import uk.ehcqa.query.counted.Period;

/** One calendar year of the table of reviews: each figure opens the reviews it counts. */
record ReviewYear(ReviewsHeld held, AsAt asAt, LocalDate today) {

    public String name() {
        return Period.CalendarYear.of(held.period()).words(today);
    }

    public CountedList meetings() {
        return new CountedList(held.meetings(), list().toUriString());
    }

    public CountedList inTime() {
        return counted(held.inTime(), DecisionStanding.IN_TIME);
    }

    public CountedList late() {
        return counted(held.late(), DecisionStanding.LATE);
    }

    public CountedList notYetDue() {
        return counted(held.notYetDue(), DecisionStanding.NOT_YET_DUE);
    }

    public CountedList outstanding() {
        return counted(held.outstanding(), DecisionStanding.OUTSTANDING);
    }

    public CountedList notOnRecord() {
        return counted(held.notOnRecord(), DecisionStanding.NOT_ON_RECORD);
    }

    /** Of those whose four weeks are over; of none there is no percentage. */
    public String share() {
        return held.withinFourWeeks().share().written().orElse("None due");
    }

    private CountedList counted(int count, DecisionStanding standing) {
        var written = standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new CountedList(count, list().queryParam("standing", written).toUriString());
    }

    private UriComponentsBuilder list() {
        var list = UriComponentsBuilder.fromPath(HeldReviewsPage.PATH)
                .queryParam("heldFrom", held.period().from())
                .queryParam("heldTo", held.period().to());
        asAt.parameters().forEach(list::queryParam);
        return list;
    }
}
