package uk.ehcqa.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.timeliness.AgeLimit;
import uk.ehcqa.shared.timeliness.CeasingRules;
import uk.ehcqa.shared.timeliness.PlanAge;

/** Two thousand plans, drawn at random but always the same, counted one by one in Java and by the database with every combination of filters. */
@QueryTest
@TestInstance(Lifecycle.PER_CLASS)
class PlansAgainstCountingByHandTest {

    record Drawn(
            LocalDate born,
            LocalDate made,
            LocalDate updated,
            @Nullable LocalDate decided,
            @Nullable LocalDate ceased) {}

    static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    final List<Drawn> drawn = draw();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlansInForce plans;

    @BeforeAll
    void record(@Autowired RecordedCases recorded) {
        recorded.are();
        for (int i = 0; i < drawn.size(); i++) {
            insert(drawn.get(i), "2020-%04d".formatted(i + 1));
        }
    }

    @AfterAll
    void forget(@Autowired RecordedCases recorded) {
        recorded.are();
    }

    @Test
    void are_counted_alike_with_every_combination_of_filters() {
        for (var updated : orNone(List.of(PlanAge.values()))) {
            for (var made : orNone(List.of(PlanAge.values()))) {
                for (var limit : orNone(List.of(AgeLimit.values()))) {
                    combined(updated, made, limit)
                            .forEach(filter -> assertThat(plans.count(filter, TODAY))
                                    .as("%s", filter)
                                    .isEqualTo((int) drawn.stream()
                                            .filter(plan -> fits(plan, filter))
                                            .count()));
                }
            }
        }
    }

    @Test
    void have_exactly_one_age_each() {
        int all = plans.count(PlanFilter.seenAs(AsAt.NOW), TODAY);

        assertThat(Stream.of(PlanAge.values())
                        .mapToInt(age -> plans.count(PlanFilter.seenAs(AsAt.NOW).updated(age), TODAY))
                        .sum())
                .isEqualTo(all);
        assertThat(Stream.of(PlanAge.values())
                        .mapToInt(age -> plans.count(PlanFilter.seenAs(AsAt.NOW).made(age), TODAY))
                        .sum())
                .isEqualTo(all);
    }

    @Test
    void are_listed_as_many_as_are_counted() {
        var filter = PlanFilter.seenAs(AsAt.NOW).at(AgeLimit.WITHIN_A_YEAR);
        int count = plans.count(filter, TODAY);

        assertThat(plans.rows(filter, TODAY, Page.of(1, count))).hasSize(Math.min(count, 50));
    }

    private static Stream<PlanFilter> combined(
            @Nullable PlanAge updated, @Nullable PlanAge made, @Nullable AgeLimit limit) {
        return orNone(List.of(true, false)).stream()
                .flatMap(notUpdated -> orNone(List.of(true, false)).stream()
                        .map(decided -> new PlanFilter(updated, made, notUpdated, decided, limit, null, null)));
    }

    private static boolean fits(Drawn plan, PlanFilter filter) {
        return plan.ceased() == null
                && (filter.updated() == null || age(plan.updated()) == filter.updated())
                && (filter.made() == null || age(plan.made()) == filter.made())
                && (filter.notUpdated() == null
                        || plan.updated().isBefore(LocalDate.of(2025, 3, 1)) == filter.notUpdated())
                && (filter.amendmentDecided() == null || (plan.decided() != null) == filter.amendmentDecided())
                && (filter.ageLimit() == null || limit(plan.born()) == filter.ageLimit());
    }

    /** Today is a leap day: a year ago is 28 February. */
    private static PlanAge age(LocalDate day) {
        if (day.isAfter(LocalDate.of(2027, 2, 28))) {
            return PlanAge.UNDER_1_YEAR;
        }
        if (day.isAfter(LocalDate.of(2026, 2, 28))) {
            return PlanAge.FROM_1_TO_2_YEARS;
        }
        if (day.isAfter(LocalDate.of(2025, 2, 28))) {
            return PlanAge.FROM_2_TO_3_YEARS;
        }
        return day.isAfter(LocalDate.of(2023, 2, 28)) ? PlanAge.FROM_3_TO_5_YEARS : PlanAge.FROM_5_YEARS;
    }

    private static @Nullable AgeLimit limit(LocalDate born) {
        if (CeasingRules.endOfLastAcademicYear(born).isBefore(TODAY)) {
            return AgeLimit.PAST_LAST_ACADEMIC_YEAR;
        }
        var birthday = CeasingRules.twentyFifthBirthday(born);
        if (!birthday.isAfter(TODAY)) {
            return AgeLimit.LAST_ACADEMIC_YEAR;
        }
        return birthday.isAfter(LocalDate.of(2029, 2, 28)) ? null : AgeLimit.WITHIN_A_YEAR;
    }

    private static <T> List<@Nullable T> orNone(List<T> values) {
        var all = new ArrayList<@Nullable T>(values);
        all.add(null);
        return all;
    }

    private static List<Drawn> draw() {
        var random = new Random(20280229);
        return Stream.generate(() -> {
                    var made = TODAY.minusDays(random.nextInt(3000));
                    var updated = random.nextBoolean() ? made : made.plusDays(random.nextInt(1000));
                    return new Drawn(
                            TODAY.minusYears(random.nextInt(5) == 0 ? 8 : 23).minusDays(random.nextInt(1500)),
                            made,
                            updated.isAfter(TODAY) ? TODAY : updated,
                            random.nextInt(4) == 0 ? TODAY.minusDays(3) : null,
                            random.nextInt(4) == 0 ? TODAY : null);
                })
                .limit(2000)
                .toList();
    }

    private void insert(Drawn plan, String reference) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into query.case_file (case_id, reference, version, surname, forename, birth_date, name_words, state,
                            recorded_at)
                        values (?, ?, 0, 'Testchild', 'Amber', ?, to_tsvector('simple', 'amber testchild'), '{}',
                            '2026-11-23T09:00Z')""").params(id, reference, plan.born()).update();
        jdbc.sql("""
                        insert into query.plan (case_id, plan, reference, made_on, ceased_on, updated_on, amendment_decided_on)
                        values (:id, 1, :reference, :made, :ceased, :updated, :decided)""")
                .param("id", id)
                .param("reference", reference)
                .param("made", plan.made())
                .param("ceased", plan.ceased())
                .param("updated", plan.updated())
                .param("decided", plan.decided())
                .update();
    }
}
