package uk.ehcqa.standalone.demonstration;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
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
import uk.ehcqa.standalone.demonstration.sen2.Request;

/**
 * An invented caseload. Each person is made when asked for, from nothing but their number, so that any size fits in memory.
 *
 * <p>With the same seed and size, the caseload of a later day in the same year goes on from the earlier one. Only some of the
 * plans older than the records drop out, to keep the number of plans.
 */
public final class Caseload {

    public static final int FEWEST_PLANS = 100;
    public static final int MOST_PLANS = 800_000;
    public static final LocalDate EARLIEST_REFERENCE_DATE = LocalDate.of(2022, 1, 1);
    public static final LocalDate LATEST_REFERENCE_DATE = LocalDate.of(2099, 12, 31);

    private static final int ONE_LOOK_ALIKE_IN = 100;

    /** Drawn apart, so that what happens to somebody later changes nothing about who they are. */
    private static final long HISTORY = 0;

    private static final long DETAILS = 1;
    private static final long NUMBERING = 2;
    private static final long SETTING = 3;
    private static final long FOLLOWING_UP = 4;

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
        var birthDate = InventedPeople.birthDate(name, history.age(), history.turningPoint());
        var numbering = numbering(number, birthDate, history);
        var details = InventedPeople.details(number, name, birthDate, numbering, draw(DETAILS, number));
        var age = Period.between(birthDate, referenceDate).getYears();
        return new Person(number + 1, details, Settings.forAge(age, draw(SETTING, number)), requests(number, history));
    }

    private Numbering numbering(int number, LocalDate birthDate, History history) {
        return cohorts.pathwayOf(number) == Pathway.EARLIER_PLAN
                ? Numbering.known()
                : Numbering.of(birthDate, referenceDate, history.cameToNothing(), draw(NUMBERING, number));
    }

    private List<Request> requests(int number, History history) {
        var draw = draw(FOLLOWING_UP, number);
        return history.requests().stream()
                .map(request -> ActivePlans.followed(request, cohorts.pathwayOf(number), referenceDate, draw))
                .toList();
    }

    private History history(int number) {
        return cohorts.pathwayOf(number)
                .history(draw(HISTORY, number), cohorts.placeOf(number))
                .asKnownOn(referenceDate);
    }

    private Draw draw(long lots, int number) {
        return new Draw(seed, lots << 32 | number);
    }

    /** Somebody who shares name and birthday with the one before, but has a UPN of their own. */
    private boolean isLookAlike(int number) {
        return cohorts.pathwayOf(number) == Pathway.EARLIER_PLAN
                && cohorts.placeOf(number).position() % ONE_LOOK_ALIKE_IN == ONE_LOOK_ALIKE_IN - 1;
    }
}
