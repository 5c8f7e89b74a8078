package uk.ehcqa.standalone.demonstration;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import uk.ehcqa.standalone.demonstration.sen2.Person;

/** Says how far the writing has come. */
final class Progress {

    private static final int PEOPLE_BETWEEN_LINES = 50_000;

    private final PrintWriter out;
    private final Clock clock;
    private final Instant begun;
    private int people;
    private int plans;

    Progress(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.begun = clock.instant();
    }

    void begin(int plansWanted, LocalDate day) {
        out.printf(Locale.UK, "Inventing a caseload with %,d plans in force on %s%n", plansWanted, day);
    }

    void wrote(Person person) {
        people++;
        if (person.hasPlanInForce()) {
            plans++;
        }
        if (people % PEOPLE_BETWEEN_LINES == 0) {
            out.printf(Locale.UK, "%,d people written%n", people);
        }
    }

    void end(Path destination) {
        var seconds = Duration.between(begun, clock.instant()).toMillis() / 1_000.0;
        out.printf(
                Locale.UK,
                "Wrote %,d people, %,d with a plan in force, to %s in %.1f s%n",
                people,
                plans,
                destination,
                seconds);
    }
}
