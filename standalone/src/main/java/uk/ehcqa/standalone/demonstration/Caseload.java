package uk.ehcqa.standalone.demonstration;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.history.ActivePlans;
import uk.ehcqa.standalone.demonstration.history.History;
import uk.ehcqa.standalone.demonstration.history.Pathway;
import uk.ehcqa.standalone.demonstration.people.InventedPeople;
import uk.ehcqa.standalone.demonstration.people.Numbering;
import uk.ehcqa.standalone.demonstration.people.Settings;
import uk.ehcqa.standalone.demonstration.sen2.Person;

/** An invented caseload. Each person is made when asked for, from nothing but their number, so that any size fits in memory. */
public final class Caseload {

    public static final int FEWEST_PLANS = 100;
    public static final int MOST_PLANS = 800_000;
    public static final LocalDate EARLIEST_REFERENCE_DATE = LocalDate.of(2022, 1, 1);
    public static final LocalDate LATEST_REFERENCE_DATE = LocalDate.of(2099, 12, 31);

    private static final int ONE_LOOK_ALIKE_IN = 100;

    private final long seed;
    private final LocalDate referenceDate;
    private final Cohorts cohorts;

    /** @param plans how many plans are in force on the reference date */
    public Caseload(int plans, long seed, LocalDate referenceDate) {
        this.seed = seed;
        this.referenceDate = referenceDate;
        cohorts = new Cohorts(plans, referenceDate);
        cohorts.addEarlierPlans(Math.max(0, plans - plansInForce()));
    }

    private int plansInForce() {
        return (int) IntStream.range(0, cohorts.size())
                .filter(number -> history(number).hasPlanInForce())
                .count();
    }

    /** Everybody who has asked by the reference date, in no order, and always in the same one. */
    public Stream<Person> people() {
        var order = new Shuffle(cohorts.size());
        return IntStream.range(0, cohorts.size())
                .mapToObj(place -> person(order.at(place)))
                .flatMap(Optional::stream);
    }

    private Optional<Person> person(int number) {
        var name = isLookAlike(number) ? number - 1 : number;
        var history = history(name);
        return history.requests().isEmpty() ? Optional.empty() : Optional.of(person(number, name, history));
    }

    private Person person(int number, int name, History history) {
        var draw = new Draw(~seed, number);
        var birthDate = InventedPeople.birthDate(name, history.age(), history.turningPoint());
        var details =
                InventedPeople.details(number, name, birthDate, numbering(number, birthDate, history, draw), draw);
        var age = Period.between(birthDate, referenceDate).getYears();
        var requests = history.requests().stream()
                .map(request -> ActivePlans.followed(request, cohorts.pathwayOf(number), referenceDate, draw))
                .toList();
        return new Person(number + 1, details, Settings.forAge(age, draw), requests);
    }

    private Numbering numbering(int number, LocalDate birthDate, History history, Draw draw) {
        return cohorts.pathwayOf(number) == Pathway.EARLIER_PLAN
                ? Numbering.known()
                : Numbering.of(birthDate, referenceDate, history.hasPlan(), draw);
    }

    private History history(int number) {
        return cohorts.pathwayOf(number)
                .history(new Draw(seed, number), cohorts.placeOf(number))
                .asKnownOn(referenceDate);
    }

    /** Somebody who shares name and birthday with the one before, but has a UPN of their own. */
    private boolean isLookAlike(int number) {
        return cohorts.pathwayOf(number) == Pathway.EARLIER_PLAN
                && cohorts.placeOf(number).position() % ONE_LOOK_ALIKE_IN == ONE_LOOK_ALIKE_IN - 1;
    }
}
