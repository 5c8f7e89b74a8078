package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan;
import uk.ehcqa.standalone.demonstration.sen2.Outcome;
import uk.ehcqa.standalone.demonstration.sen2.Request;

/**
 * What happens to one person, and how old they are at its turning point.
 *
 * @param requests oldest first
 */
public record History(LocalDate turningPoint, int age, List<Request> requests) {

    /** The same, as a return made on that day can know it. */
    public History asKnownOn(LocalDate day) {
        return new History(turningPoint, age, new KnownOn(day).of(requests));
    }

    public boolean hasPlanInForce() {
        return plans().anyMatch(plan -> plan.end() == null);
    }

    /** Refused or withdrawn, and no plan after all. */
    public boolean cameToNothing() {
        var outcome = requests.getLast().decision().outcome();
        return plans().findAny().isEmpty() && (outcome == Outcome.N || outcome == Outcome.W);
    }

    private Stream<NamedPlan> plans() {
        return requests.stream().map(Request::plan).filter(Objects::nonNull);
    }
}
