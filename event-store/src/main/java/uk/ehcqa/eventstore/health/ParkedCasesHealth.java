package uk.ehcqa.eventstore.health;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import uk.ehcqa.eventstore.projection.ParkedCase;
import uk.ehcqa.eventstore.projection.ParkedCases;

/**
 * Degraded while a projection has a case parked: the service does its work, so it is not taken from its users, but what they
 * see of that case is not all there is.
 */
class ParkedCasesHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final ParkedCases parked;

    ParkedCasesHealth(ParkedCases parked) {
        this.parked = parked;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var cases = parked.all();
        health.status(cases.isEmpty() ? Status.UP : DEGRADED);
        cases.stream().collect(groupingBy(ParkedCase::projection, counting())).forEach(health::withDetail);
    }
}
