package uk.ehcqa.standalone.demonstration;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.standalone.demonstration.sen2.Assessment;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan;
import uk.ehcqa.standalone.demonstration.sen2.Person;
import uk.ehcqa.standalone.demonstration.sen2.Request;
import uk.ehcqa.standalone.demonstration.sen2.Review;

class CaseloadDatesTest {

    static final LocalDate EHC_PLANS_BEGIN = LocalDate.of(2014, 9, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2024-02-29", "2026-11-22", "2026-12-31", "2099-12-31"})
    void are_never_after_the_reference_date(LocalDate referenceDate) {
        everybody(referenceDate, person -> assertThat(dates(person)).noneMatch(day -> day.isAfter(referenceDate)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2024-02-29", "2026-11-22", "2026-12-31", "2099-12-31"})
    void of_things_sent_are_never_sundays(LocalDate referenceDate) {
        everybody(
                referenceDate,
                person -> assertThat(sent(person)).noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2024-02-29", "2026-11-22", "2026-12-31", "2099-12-31"})
    void follow_one_another_as_the_steps_do(LocalDate referenceDate) {
        everybody(referenceDate, person -> {
            var born = person.details().birthDate();
            for (var request : person.requests()) {
                inOrder(born, request.received());
                inOrder(request.received(), request.decision().on());
                assessment(request, born);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2024-02-29", "2026-11-22", "2026-12-31", "2099-12-31"})
    void leave_nobody_with_a_plan_at_twenty_six(LocalDate referenceDate) {
        new Caseload(25_000, 4, referenceDate).people().forEach(person -> {
            var age =
                    Period.between(person.details().birthDate(), referenceDate).getYears();
            assertThat(person.hasPlanInForce() ? age : 0).isLessThanOrEqualTo(25);
        });
    }

    static void assessment(Request request, LocalDate born) {
        var assessment = request.assessment();
        if (assessment != null) {
            inOrder(request.decision().on(), assessment.decision().on());
            plan(request, assessment, born);
        }
    }

    static void plan(Request request, Assessment assessment, LocalDate born) {
        var plan = assessment.plan();
        if (plan == null) {
            return;
        }
        inOrder(born.plusYears(2).minusDays(1), plan.startDate());
        assertThat(plan.startDate()).isAfterOrEqualTo(EHC_PLANS_BEGIN);
        if (request.received() != null) {
            assertThat(DAYS.between(request.received(), plan.startDate())).isBetween(84L, 700L);
            assertThat(DAYS.between(request.decision().on(), plan.startDate())).isGreaterThanOrEqualTo(15);
        }
        end(plan);
        review(plan, request);
    }

    static void end(NamedPlan plan) {
        if (plan.end() != null) {
            inOrder(plan.startDate(), plan.end().on());
        }
    }

    static void review(NamedPlan plan, Request request) {
        var review = request.activePlan() == null ? null : request.activePlan().review();
        if (review != null) {
            inOrder(plan.startDate(), review.meeting());
            inOrder(review.meeting(), review.decided());
            assertThat(review.decided() == null).isEqualTo(review.outcome() == null);
        }
    }

    static void inOrder(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null) {
            assertThat(later).isAfter(earlier);
        }
    }

    static void everybody(LocalDate referenceDate, Consumer<Person> holds) {
        new Caseload(1_500, 4, referenceDate).people().forEach(holds);
    }

    static Stream<LocalDate> dates(Person person) {
        var others = person.requests().stream()
                .flatMap(request -> Stream.of(request.received(), meeting(request), ended(request)))
                .filter(Objects::nonNull);
        return Stream.concat(others, sent(person));
    }

    static Stream<LocalDate> sent(Person person) {
        return person.requests().stream()
                .flatMap(request ->
                        Stream.of(request.decision().on(), assessed(request), made(request), reviewDecided(request)))
                .filter(Objects::nonNull);
    }

    static @Nullable LocalDate assessed(Request request) {
        return request.assessment() == null
                ? null
                : request.assessment().decision().on();
    }

    static @Nullable LocalDate made(Request request) {
        return request.plan() == null ? null : request.plan().startDate();
    }

    static @Nullable LocalDate ended(Request request) {
        var end = request.plan() == null ? null : request.plan().end();
        return end == null ? null : end.on();
    }

    static @Nullable Review review(Request request) {
        return request.activePlan() == null ? null : request.activePlan().review();
    }

    static @Nullable LocalDate meeting(Request request) {
        var review = review(request);
        return review == null ? null : review.meeting();
    }

    static @Nullable LocalDate reviewDecided(Request request) {
        var review = review(request);
        return review == null ? null : review.decided();
    }
}
