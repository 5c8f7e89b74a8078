package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan.End;
import uk.ehcqa.standalone.demonstration.sen2.Request;

/** A plan whose needs assessment is not on record: made before the records begin, or by another authority. */
final class EarlierPlan {

    private static final LocalDate FIRST_PLANS = LocalDate.of(2014, 9, 1);
    private static final int YOUNGEST = 2;

    private record Leaving(int reason, int youngest, int oldest) {

        LocalDate dayIn(int year, Draw draw) {
            return reason == 1 ? LocalDate.of(year, Month.AUGUST, 31) : Steps.sentIn(year, draw);
        }
    }

    private static final Weighted<Leaving> LEAVING = Weighted.of(12, new Leaving(1, 25, 25))
            .and(14, new Leaving(2, 12, 19))
            .and(8, new Leaving(3, 18, 20))
            .and(8, new Leaving(4, 17, 22))
            .and(321, new Leaving(6, 16, 21))
            .and(6, new Leaving(9, 16, 24));

    private EarlierPlan() {}

    static History inForce(Draw draw, Place place) {
        var yearEnd = place.endOfReferenceYear();
        var made = made(yearsBefore(yearEnd, 15), place, draw);
        var yearsSince = (int) ChronoUnit.YEARS.between(made, yearEnd);
        var age = draw.between(yearsSince + 1 + YOUNGEST, Math.min(yearsSince + 16, Ages.OLDEST));
        return history(yearEnd, age, new NamedPlan(made, null));
    }

    static History ended(Draw draw, Place place) {
        var leaving = draw.from(LEAVING);
        var day = leaving.dayIn(place.year(), draw);
        var age = draw.between(leaving.youngest(), leaving.oldest());
        var made = made(yearsBefore(day, Math.min(age - YOUNGEST, 15)), place, draw);
        return history(day, age, new NamedPlan(made, new End(day, leaving.reason())));
    }

    static History transferredIn(Draw draw, Place place) {
        var yearEnd = place.endOfReferenceYear();
        var age = draw.between(4, 19);
        var made = between(yearsBefore(yearEnd, Math.min(age - YOUNGEST, 8)), yearEnd.minusYears(1), draw);
        return history(yearEnd, age, new NamedPlan(made, null));
    }

    private static History history(LocalDate day, int age, NamedPlan plan) {
        return new History(day, age, List.of(Request.historical(plan)));
    }

    private static LocalDate made(LocalDate earliest, Place place, Draw draw) {
        var recordsBegin = LocalDate.of(PublishedYear.firstYear(place.referenceDate()), 1, 1);
        return between(earliest, recordsBegin, draw);
    }

    private static LocalDate yearsBefore(LocalDate day, int years) {
        var earliest = day.minusYears(years);
        return earliest.isBefore(FIRST_PLANS) ? FIRST_PLANS : earliest;
    }

    private static LocalDate between(LocalDate earliest, LocalDate end, Draw draw) {
        var days = (int) ChronoUnit.DAYS.between(earliest, end);
        return draw.sent(() -> earliest.plusDays(draw.between(0, days - 1)));
    }
}
