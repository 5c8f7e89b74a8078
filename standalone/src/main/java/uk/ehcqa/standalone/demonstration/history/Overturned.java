package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.util.List;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;
import uk.ehcqa.standalone.demonstration.sen2.Assessment;
import uk.ehcqa.standalone.demonstration.sen2.Decision;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan;
import uk.ehcqa.standalone.demonstration.sen2.Outcome;

/** A refusal that mediation or the Tribunal overturned, so that a plan was made after all. The refusal stays on record. */
final class Overturned {

    private enum Route {
        MEDIATION,
        TRIBUNAL,
        BOTH
    }

    private static final Weighted<Route> ROUTES =
            Weighted.of(45, Route.MEDIATION).and(40, Route.TRIBUNAL).and(15, Route.BOTH);

    private Overturned() {}

    static History refusal(Draw draw, Place place) {
        var issued = Steps.sentIn(place.year(), draw);
        var age = Ages.at(issued, place, draw);
        var received = draw.received(() -> issued.minusDays(draw.between(230, 470)));
        var refused = challenged(Steps.decidedAfter(received, draw), draw);
        var assessment = new Assessment(Decision.of(Outcome.Y, issued), false, new NamedPlan(issued, null));
        return new History(issued, age, List.of(Steps.request(received, age, refused, assessment, draw)));
    }

    static History noPlanNotice(Draw draw, Place place) {
        var issued = Steps.sentIn(place.year(), draw);
        var age = Ages.at(issued, place, draw);
        var notified = draw.sent(() -> issued.minusDays(draw.between(110, 300)));
        var received = NoPlan.receivedBefore(notified, place, draw);
        var assessment = new Assessment(challenged(notified, draw), false, new NamedPlan(issued, null));
        return new History(issued, age, List.of(Steps.agreed(received, age, assessment, draw)));
    }

    private static Decision challenged(LocalDate refused, Draw draw) {
        var route = draw.from(ROUTES);
        return new Decision(Outcome.N, refused, route != Route.TRIBUNAL, route != Route.MEDIATION);
    }
}
