package uk.ehcqa.standalone.demonstration.history;

import static java.util.stream.Stream.concat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;
import uk.ehcqa.standalone.demonstration.sen2.Assessment;
import uk.ehcqa.standalone.demonstration.sen2.Decision;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan.End;
import uk.ehcqa.standalone.demonstration.sen2.Outcome;
import uk.ehcqa.standalone.demonstration.sen2.Request;

/** A request that led to a plan in the ordinary way, in time or late. */
final class NewPlan {

    private static final double EXCEPTIONS_APPLY = 0.03;
    /** With this, 37.4 % leaving exceptions out agrees with 62.0 % at 20 to 52 weeks and 0.4 % later. */
    private static final double EXCEPTED_YET_IN_TIME = 0.44;

    private static final double LONGER_THAN_A_YEAR = 0.004;
    private static final int OLD_ENOUGH_TO_ASK_AGAIN = 5;
    private static final double REFUSED_BEFORE = 0.037;
    private static final double WITHDRAWN_BEFORE = 0.005;
    /** 192 transfers, 12 who left England and 6 who died, of the 3 369 such plans of the five years before. */
    private static final double ENDED_EACH_YEAR = 210 / 3_369.0;

    private static final Weighted<Integer> REASONS =
            Weighted.of(192, 5).and(12, 7).and(6, 8);

    private NewPlan() {}

    static History history(Draw draw, Place place) {
        var issued = Steps.sentIn(place.year(), draw);
        var age = Ages.at(issued, place, draw);
        var received = draw.received(() -> issued.minusDays(daysToPlan(place, draw)));
        var plan = new NamedPlan(issued, end(place, draw));
        var assessment = new Assessment(Decision.of(Outcome.Y, issued), isExcepted(place), plan);
        var request = Steps.agreed(received, age, assessment, draw);
        return new History(
                issued,
                age,
                concat(before(received, age, draw), Stream.of(request)).toList());
    }

    private static boolean isExcepted(Place place) {
        return place.share() < EXCEPTIONS_APPLY;
    }

    private static boolean isInTime(Place place) {
        if (isExcepted(place)) {
            return place.share() < EXCEPTIONS_APPLY * EXCEPTED_YET_IN_TIME;
        }
        return place.share() - EXCEPTIONS_APPLY
                < (1 - EXCEPTIONS_APPLY) * place.shape().inTwentyWeeks();
    }

    private static int daysToPlan(Place place, Draw draw) {
        if (isInTime(place)) {
            return draw.below(140, 12, 91);
        }
        return place.share() < 1 - LONGER_THAN_A_YEAR ? draw.above(141, 55, 364) : draw.above(365, 40, 480);
    }

    /** A first request that came to nothing, now and then. */
    private static Stream<Request> before(LocalDate received, int age, Draw draw) {
        var on = draw.sent(() -> received.minusDays(draw.between(110, 330)));
        if (age < OLD_ENOUGH_TO_ASK_AGAIN) {
            return Stream.of();
        }
        if (draw.chance(REFUSED_BEFORE)) {
            return Stream.of(Steps.refused(on, age, draw));
        }
        return draw.chance(WITHDRAWN_BEFORE) ? Stream.of(Steps.withdrawn(on, age, draw)) : Stream.of();
    }

    private static @Nullable End end(Place place, Draw draw) {
        if (place.yearsBeforeReference() < 2 || place.spread() >= 2 * ENDED_EACH_YEAR) {
            return null;
        }
        var yearsBefore = place.spread() < ENDED_EACH_YEAR ? 1 : 0;
        var year = place.referenceDate().getYear() - yearsBefore;
        return new End(Steps.sentIn(year, draw), draw.from(REASONS));
    }
}
