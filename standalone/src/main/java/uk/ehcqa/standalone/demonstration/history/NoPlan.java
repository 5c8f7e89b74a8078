package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.util.List;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.sen2.Assessment;
import uk.ehcqa.standalone.demonstration.sen2.Decision;
import uk.ehcqa.standalone.demonstration.sen2.Outcome;

/** An assessment that came to no plan: the family was told that there would be none, or the request was withdrawn. */
final class NoPlan {

    private static final double IN_SIXTEEN_WEEKS = 1 / 3.0;
    private static final double MOVED_AWAY = 0.5;

    private NoPlan() {}

    static History notice(Draw draw, Place place) {
        var notified = Steps.sentIn(place.year(), draw);
        var age = Ages.at(notified, place, draw);
        var assessment = new Assessment(Decision.of(Outcome.N, notified), false, null);
        var received = receivedBefore(notified, place, draw);
        return new History(notified, age, List.of(Steps.agreed(received, age, assessment, draw)));
    }

    static LocalDate receivedBefore(LocalDate notified, Place place, Draw draw) {
        return draw.received(() -> notified.minusDays(
                place.share() < IN_SIXTEEN_WEEKS ? draw.below(112, 8, 85) : draw.above(113, 35, 250)));
    }

    static History withdrawn(Draw draw, Place place) {
        var on = Steps.sentIn(place.year(), draw);
        var age = Ages.at(on, place, draw);
        var received = draw.received(() -> on.minusDays(draw.between(75, 170)));
        var assessment = new Assessment(Decision.of(Outcome.W, on), false, null);
        var request = Steps.agreed(received, age, assessment, draw);
        return new History(on, age, List.of(place.share() < MOVED_AWAY ? request.movingAway() : request));
    }
}
