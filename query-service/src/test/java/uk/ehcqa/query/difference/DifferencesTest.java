package uk.ehcqa.query.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.Moments;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.shared.assessment.RequestSource;

/** Sixty cases as chance has it, recorded in 2026. */
@QueryTest
class DifferencesTest {

    static final DateRange RANGE = new DateRange(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 11, 30));
    static final List<ComparedFigure> FIGURES =
            List.of(ComparedFigure.FINAL_PLANS, ComparedFigure.DECISIONS, ComparedFigure.NO_PLAN_NOTICES);
    static final List<ComparedFigure> FIGURES_OF_PLANS = Stream.of(ComparedFigure.values())
            .filter(figure -> !FIGURES.contains(figure))
            .toList();
    static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");

    @Autowired
    RecordedCases recorded;

    @Autowired
    Differences differences;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void add_up_from_one_moment_to_another_and_name_what_was_recorded_in_between(long seed) {
        recorded.areInvented(seed, 60);
        var random = new Random(seed);
        var changed = 0;

        for (int question = 0; question < 60; question++) {
            var compared = new Compared(
                    FIGURES.get(random.nextInt(3)),
                    RANGE,
                    random.nextBoolean() ? Exceptions.INCLUDING : Exceptions.EXCLUDING,
                    random.nextBoolean() ? null : RequestSource.HEALTH,
                    moment(random),
                    random.nextInt(5) == 0 ? null : moment(random));
            var found = differences.of(compared);

            assertThat(found.earlier().inTime() + sum(found, Change::inTime))
                    .isEqualTo(found.later().inTime());
            assertThat(found.earlier().all() + sum(found, Change::all))
                    .isEqualTo(found.later().all());
            assertThat(differences.cases(compared, Page.whole()))
                    .hasSize(found.cases())
                    .allSatisfy(it -> {
                        assertThat(it.was()).isNotEqualTo(it.became());
                        assertThat(it.made()).isNotEmpty();
                    });
            changed += found.cases();
        }
        assertThat(changed).as("cases that changed, over all questions").isGreaterThan(100);
    }

    /** What is outstanding may have become so because a day went by; a plan may have grown old. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void add_up_for_what_is_done_about_plans_too(long seed) {
        recorded.areInventedLives(seed, 40);
        var random = new Random(seed);
        var changed = 0;

        for (int question = 0; question < 80; question++) {
            var compared = new Compared(
                    FIGURES_OF_PLANS.get(question % FIGURES_OF_PLANS.size()),
                    RANGE,
                    Exceptions.INCLUDING,
                    null,
                    moment(random),
                    moment(random));
            var found = differences.of(compared);

            assertThat(found.earlier().inTime() + sum(found, Change::inTime))
                    .isEqualTo(found.later().inTime());
            assertThat(found.earlier().all() + sum(found, Change::all))
                    .isEqualTo(found.later().all());
            assertThat(differences.cases(compared, Page.whole()))
                    .hasSize(found.cases())
                    .filteredOn(it -> it.became() != Contribution.OUTSTANDING)
                    .allSatisfy(it -> assertThat(it.made()).isNotEmpty());
            changed += found.cases();
        }
        assertThat(changed).as("what changed, over all questions").isGreaterThan(100);
    }

    @Test
    void is_none_between_a_moment_and_itself() {
        recorded.areInvented(14, 60);
        var moment = Moments.of(Instant.parse("2026-07-01T12:00:00Z"));

        var found = differences.of(
                new Compared(ComparedFigure.DECISIONS, RANGE, Exceptions.INCLUDING, null, moment, moment));

        assertThat(found.changes()).isEmpty();
        assertThat(found.earlier()).isEqualTo(found.later());
        assertThat(found.earlier().all()).isPositive();
    }

    private static int sum(Difference found, ToIntFunction<Change> of) {
        return found.changes().stream().mapToInt(of).sum();
    }

    private static KnownAt moment(Random random) {
        return Moments.of(FIRST.plusSeconds(3600L * random.nextInt(9000)));
    }
}
