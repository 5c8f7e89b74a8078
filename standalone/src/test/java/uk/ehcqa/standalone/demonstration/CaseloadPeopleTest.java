package uk.ehcqa.standalone.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.ehcqa.standalone.demonstration.RatesReadFromTheReturn.percent;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.standalone.demonstration.sen2.ActivePlan;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan;
import uk.ehcqa.standalone.demonstration.sen2.Outcome;
import uk.ehcqa.standalone.demonstration.sen2.Person;
import uk.ehcqa.standalone.demonstration.sen2.Request;
import uk.ehcqa.standalone.demonstration.sen2.Review;

/** Holds who is in the default caseload against the figures published for Worcestershire in 2024. */
class CaseloadPeopleTest {

    static final List<Person> PEOPLE = CaseloadTest.PEOPLE;

    @Test
    void refuses_330_requests_and_lets_36_be_withdrawn() {
        assertThat(receivedIn2025(Outcome.N)).isCloseTo(330, within(20L));
        assertThat(receivedIn2025(Outcome.W)).isCloseTo(36, within(10L));
    }

    @Test
    void has_open_requests_that_are_undecided_being_assessed_and_about_to_be_issued() {
        assertThat(requests(request -> request.decision().outcome() == Outcome.A))
                .hasSizeBetween(130, 250);
        assertThat(requests(request -> assessedAs(request, Outcome.A))).hasSizeBetween(300, 550);
        assertThat(requests(request -> assessedAs(request, Outcome.Y) && request.plan() == null))
                .hasSizeBetween(80, 200);
    }

    @Test
    void has_the_other_ways_a_request_can_end() {
        assertThat(requests(Request::exported)).hasSizeBetween(40, 150);
        assertThat(requests(request -> assessedAs(request, Outcome.W))).hasSizeBetween(40, 80);
        assertThat(active().filter(plan -> plan.transferredFrom() != null)).hasSize(558);
        assertThat(requests(request -> request.decision().outcome() == Outcome.N
                        && request.decision().tribunal()))
                .isNotEmpty();
    }

    @Test
    void ends_579_plans_of_which_192_transfer_and_321_no_longer_engage() {
        var reasons = requests(request -> request.plan() != null)
                .map(request -> Objects.requireNonNull(request.plan()).end())
                .filter(end -> end != null && end.on().getYear() == 2025)
                .collect(groupingBy(NamedPlan.End::reason, counting()));

        assertThat(reasons.values().stream().mapToLong(Long::longValue).sum()).isCloseTo(579, within(10L));
        assertThat(reasons.get(5)).isCloseTo(192, within(15L));
        assertThat(reasons.get(6)).isCloseTo(321, within(20L));
        assertThat(reasons).containsOnlyKeys(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void reviews_plans_with_the_published_outcomes() {
        var reviews = active().map(ActivePlan::review)
                .filter(review -> review != null && review.decided() != null)
                .toList();
        var outcomes = reviews.stream().collect(groupingBy(Review::outcome, counting()));

        assertThat(percent(outcomes.getOrDefault("A", 0L), reviews.size())).isCloseTo(80.9, within(1.5));
        assertThat(percent(outcomes.getOrDefault("M", 0L), reviews.size())).isCloseTo(18.7, within(1.5));
        assertThat(outcomes.get("C")).isBetween(8L, 40L);
        var inFourWeeks =
                reviews.stream().filter(review -> ChronoUnit.DAYS.between(review.meeting(), review.decided()) <= 28);
        assertThat(percent(inFourWeeks.count(), reviews.size())).isCloseTo(75.4, within(1.5));
    }

    @ParameterizedTest
    @CsvSource({"SLCN, 25.7", "SEMH, 22.9", "ASD, 19.5", "MLD, 16.4"})
    void gives_plans_the_published_needs(String need, double share) {
        var first = active().filter(plan -> plan.needs().getFirst().equals(need));

        assertThat(percent(first.count(), 6_970)).isCloseTo(share, within(1.2));
    }

    @Test
    void is_69_per_cent_male() {
        var male = PEOPLE.stream()
                .filter(Person::hasPlanInForce)
                .filter(person -> person.details().sex().equals("M"));

        assertThat(percent(male.count(), 6_970)).isCloseTo(69, within(1.5));
    }

    @ParameterizedTest
    @CsvSource({"4, 220, 45", "5, 156, 40", "6, 100, 30", "10, 100, 30", "13, 100, 30", "16, 65, 25"})
    void makes_new_plans_at_the_published_ages(int age, long published, long tolerance) {
        var made = PEOPLE.stream().filter(person -> ageAtPlanMadeIn2025(person) == age);

        assertThat(made.count()).isCloseTo(published, within(tolerance));
    }

    static long receivedIn2025(Outcome outcome) {
        return requests(request -> request.decision().outcome() == outcome
                        && Objects.requireNonNull(request.received()).getYear() == 2025)
                .count();
    }

    static int ageAtPlanMadeIn2025(Person person) {
        return person.requests().stream()
                .map(Request::assessment)
                .filter(assessment ->
                        assessment != null && assessment.decision().outcome() != Outcome.H && assessment.plan() != null)
                .map(assessment -> Objects.requireNonNull(assessment.plan()).startDate())
                .filter(made -> made.getYear() == 2025)
                .map(made -> Period.between(person.details().birthDate(), made).getYears())
                .findFirst()
                .orElse(-1);
    }

    static boolean assessedAs(Request request, Outcome outcome) {
        return request.assessment() != null && request.assessment().decision().outcome() == outcome;
    }

    static Stream<ActivePlan> active() {
        return requests(request -> request.activePlan() != null).map(Request::activePlan);
    }

    static Stream<Request> requests(Predicate<Request> wanted) {
        return PEOPLE.stream().flatMap(person -> person.requests().stream()).filter(wanted);
    }
}
