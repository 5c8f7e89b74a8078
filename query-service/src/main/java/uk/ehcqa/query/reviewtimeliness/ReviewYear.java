package uk.ehcqa.query.reviewtimeliness;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.words.Numbers;

/** One calendar year of the table of reviews: each figure opens the reviews it counts. */
record ReviewYear(ReviewsHeld held, LocalDate today) {

    /** A figure and its list. */
    record Counted(int count, String address) {

        public String number() {
            return Numbers.count(count);
        }
    }

    public String name() {
        return Period.CalendarYear.of(held.period()).words(today);
    }

    public Counted meetings() {
        return new Counted(held.meetings(), list().toUriString());
    }

    public Counted inTime() {
        return counted(held.inTime(), DecisionStanding.IN_TIME);
    }

    public Counted late() {
        return counted(held.late(), DecisionStanding.LATE);
    }

    public Counted notYetDue() {
        return counted(held.notYetDue(), DecisionStanding.NOT_YET_DUE);
    }

    public Counted outstanding() {
        return counted(held.outstanding(), DecisionStanding.OUTSTANDING);
    }

    public Counted notOnRecord() {
        return counted(held.notOnRecord(), DecisionStanding.NOT_ON_RECORD);
    }

    /** Of those whose four weeks are over; of none there is no percentage. */
    public String share() {
        return held.withinFourWeeks().share().written().orElse("None due");
    }

    private Counted counted(int count, DecisionStanding standing) {
        var written = standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Counted(count, list().queryParam("standing", written).toUriString());
    }

    private UriComponentsBuilder list() {
        return UriComponentsBuilder.fromPath(HeldReviewsPage.PATH)
                .queryParam("heldFrom", held.period().from())
                .queryParam("heldTo", held.period().to());
    }
}
