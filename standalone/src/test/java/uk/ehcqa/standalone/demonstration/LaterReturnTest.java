package uk.ehcqa.standalone.demonstration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.standalone.demonstration.sen2.Outcome;
import uk.ehcqa.standalone.demonstration.sen2.Person;
import uk.ehcqa.standalone.demonstration.sen2.PersonDetails;
import uk.ehcqa.standalone.demonstration.sen2.Request;

class LaterReturnTest {

    static final Map<Integer, Person> OCTOBER = people(LocalDate.of(2026, 10, 22));
    static final Map<Integer, Person> NOVEMBER = people(LocalDate.of(2026, 11, 22));

    @Test
    void brings_new_requests_decisions_and_plans() {
        assertThat(NOVEMBER.keySet()).filteredOn(id -> !OCTOBER.containsKey(id)).hasSizeGreaterThan(50);
        assertThat(OCTOBER.values())
                .filteredOn(person ->
                        !requestsLater(person).equals(person.requests().toString()))
                .hasSizeGreaterThan(200);
    }

    @Test
    void loses_nobody_but_some_plans_older_than_the_records() {
        assertThat(OCTOBER.values())
                .filteredOn(person -> !NOVEMBER.containsKey(person.id()))
                .hasSizeLessThan(150)
                .allSatisfy(person -> assertThat(
                                person.requests().getFirst().decision().outcome())
                        .isEqualTo(Outcome.H));
    }

    @Test
    void leaves_everybody_who_they_were() {
        stillThere((before, after) -> {
            assertThat(who(after.details())).isEqualTo(who(before.details()));
            if (before.details().upn() != null) {
                assertThat(after.details().upn()).isEqualTo(before.details().upn());
            }
        });
    }

    @Test
    void changes_no_date_that_was_known() {
        stillThere((before, after) -> {
            for (var number = 0; number < before.requests().size(); number++) {
                var was = before.requests().get(number);
                var is = after.requests().get(number);
                assertThat(is.source()).isEqualTo(was.source());
                same(Request::received, was, is);
                same(request -> request.decision().on(), was, is);
                same(LaterReturnTest::assessed, was, is);
                same(LaterReturnTest::planMade, was, is);
            }
        });
    }

    static void same(Function<Request, @Nullable LocalDate> date, Request was, Request is) {
        var known = date.apply(was);
        if (known != null) {
            assertThat(date.apply(is)).isEqualTo(known);
        }
    }

    static @Nullable LocalDate assessed(Request request) {
        var assessment = request.assessment();
        return assessment == null ? null : assessment.decision().on();
    }

    static @Nullable LocalDate planMade(Request request) {
        var plan = request.plan();
        return plan == null ? null : plan.startDate();
    }

    static PersonDetails who(PersonDetails details) {
        return new PersonDetails(
                details.surname(),
                details.forename(),
                details.birthDate(),
                details.sex(),
                details.ethnicity(),
                details.postcode(),
                null,
                null,
                null);
    }

    static String requestsLater(Person person) {
        var later = NOVEMBER.get(person.id());
        return later == null ? "" : later.requests().toString();
    }

    interface Comparison {
        void of(Person before, Person after);
    }

    static void stillThere(Comparison comparison) {
        OCTOBER.values().stream()
                .filter(person -> NOVEMBER.containsKey(person.id()))
                .forEach(person -> comparison.of(person, Objects.requireNonNull(NOVEMBER.get(person.id()))));
    }

    static Map<Integer, Person> people(LocalDate referenceDate) {
        return new Caseload(6_970, 1, referenceDate).people().collect(toMap(Person::id, identity()));
    }
}
