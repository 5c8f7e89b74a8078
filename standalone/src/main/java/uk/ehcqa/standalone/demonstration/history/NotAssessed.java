package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.util.List;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.sen2.Decision;
import uk.ehcqa.standalone.demonstration.sen2.Outcome;

/** A request that came to no assessment: refused for good, or withdrawn. */
final class NotAssessed {

    private static final double CHALLENGED_IN_VAIN = 0.08;
    private static final int DAYS_UNTIL_A_CHALLENGE_IS_OVER = 90;
    private static final double MOVED_AWAY = 0.3;

    private NotAssessed() {}

    static History refused(Draw draw, Place place) {
        var decided = Steps.sentIn(place.year(), draw);
        var age = Ages.at(decided, place, draw);
        var request = Steps.refused(decided, age, draw);
        return new History(decided, age, List.of(request.with(upheld(decided, place, draw), null)));
    }

    private static Decision upheld(LocalDate decided, Place place, Draw draw) {
        var over = !decided.plusDays(DAYS_UNTIL_A_CHALLENGE_IS_OVER).isAfter(place.referenceDate());
        var challenged = draw.chance(CHALLENGED_IN_VAIN) && over;
        var byMediation = draw.chance(0.5);
        return new Decision(Outcome.N, decided, challenged && byMediation, challenged && !byMediation);
    }

    static History withdrawn(Draw draw, Place place) {
        var on = Steps.sentIn(place.year(), draw);
        var age = Ages.at(on, place, draw);
        var request = Steps.withdrawn(on, age, draw);
        return new History(on, age, List.of(place.share() < MOVED_AWAY ? request.movingAway() : request));
    }
}
