package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CumulativeIncidenceTest {

    enum End {
        PLAN,
        REFUSAL,
        WITHDRAWAL
    }

    /** The shares, in the order of the ends, and last of those that are open. */
    @ParameterizedTest(name = "week {0}: {1}, {2}, {3} and {4} open")
    @CsvSource({
        "0, 0/1, 0/1, 0/1, 1/1",
        "1, 1/5, 0/1, 0/1, 4/5", // one of five
        "2, 1/5, 0/1, 0/1, 4/5", // one is followed for ten days: 4/5 is shared by three
        "3, 1/5, 4/15, 0/1, 8/15", // of whom one ends
        "4, 7/15, 4/15, 0/1, 4/15", // and another: 3/15 + 4/15
        "5, 7/15, 4/15, 0/1, 4/15" // the last is followed for 40 days, so to the end of week 5
    })
    void shares_what_a_request_that_is_still_open_leaves_among_those_followed_on(
            int week, String plan, String refusal, String withdrawal, String open) {
        var observed = List.of(
                after(7, End.PLAN, 1),
                after(10, null, 1),
                after(20, End.REFUSAL, 1),
                after(28, End.PLAN, 1),
                after(40, null, 1));

        var weeks = CumulativeIncidence.byWeek(observed, End.class, 52);

        assertThat(weeks).hasSize(6);
        assertThat(shares(weeks.get(week)))
                .usingElementComparator((one, other) -> one.is(other) ? 0 : 1)
                .containsExactly(share(plan), share(refusal), share(withdrawal), share(open));
    }

    /** At 20 weeks Kaplan and Meier would say 1 - 1/2 = 50 %, as if the refused could still have had a plan. */
    @Test
    void does_not_count_who_was_refused_as_waiting_for_a_plan() {
        var weeks = CumulativeIncidence.byWeek(
                List.of(after(42, End.REFUSAL, 2), after(140, End.PLAN, 1), after(300, End.PLAN, 1)), End.class, 20);

        assertThat(weeks.getLast().of(End.PLAN))
                .satisfies(share -> assertThat(share.percent()).isEqualTo("25.0"));
    }

    @Test
    void counts_what_ends_on_the_last_day_of_a_week_in_it() {
        var weeks =
                CumulativeIncidence.byWeek(List.of(after(140, End.PLAN, 1), after(141, End.PLAN, 3)), End.class, 21);

        assertThat(weeks.get(20).of(End.PLAN).percent()).isEqualTo("25.0");
        assertThat(weeks.get(21).of(End.PLAN).percent()).isEqualTo("100.0");
    }

    @Test
    void counts_what_ends_on_a_day_before_it_lets_those_go_that_are_followed_to_that_day() {
        var weeks = CumulativeIncidence.byWeek(List.of(after(7, End.PLAN, 1), after(7, null, 1)), End.class, 52);

        assertThat(weeks).hasSize(2);
        assertThat(weeks.getLast().of(End.PLAN).percent()).isEqualTo("50.0");
        assertThat(weeks.getLast().open().percent()).isEqualTo("50.0");
    }

    @Test
    void knows_nothing_of_nobody() {
        assertThat(CumulativeIncidence.byWeek(List.<Observed<End>>of(), End.class, 52))
                .isEmpty();
    }

    @Test
    void knows_all_that_is_to_come_once_everybody_has_ended() {
        var weeks = CumulativeIncidence.byWeek(List.of(after(1, End.WITHDRAWAL, 2)), End.class, 52);

        assertThat(weeks)
                .hasSize(53)
                .last()
                .satisfies(week -> assertThat(week.of(End.WITHDRAWAL).percent()).isEqualTo("100.0"));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void makes_up_the_whole_at_each_week(List<Observed<End>> group) {
        assertThat(CumulativeIncidence.byWeek(group, End.class, 60))
                .isNotEmpty()
                .allSatisfy(week -> assertThat(
                                shares(week).stream().map(ExactShare::part).reduce(BigInteger.ZERO, BigInteger::add))
                        .isEqualTo(week.open().whole()));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void is_the_share_that_was_counted_where_everybody_has_ended(List<Observed<End>> group) {
        var ended = group.stream().filter(each -> each.outcome() != null).toList();
        int all = number(ended);

        assertThat(CumulativeIncidence.byWeek(ended, End.class, 60)).hasSize(61).allSatisfy(week -> {
            for (var end : End.values()) {
                int by = number(ended.stream()
                        .filter(each -> each.outcome() == end && each.day() <= 7 * week.week())
                        .toList());
                assertThat(week.of(end)).matches(share -> share.is(ExactShare.of(by, all)));
            }
        });
    }

    /** As textbooks write it: the sum over the days of the share that was open before, times the ends of those at risk. */
    @ParameterizedTest
    @MethodSource("groups")
    void is_the_estimator_of_aalen_and_johansen(List<Observed<End>> group) {
        assertThat(CumulativeIncidence.byWeek(group, End.class, 60)).allSatisfy(week -> {
            for (var end : End.values()) {
                var share = week.of(end);
                assertThat(share.part().doubleValue() / share.whole().doubleValue())
                        .isCloseTo(byTheTextbook(group, end, 7 * week.week()), within(1e-12));
            }
        });
    }

    private static double byTheTextbook(List<Observed<End>> group, End end, int lastDay) {
        double open = 1;
        double had = 0;
        for (int day = 0; day <= lastDay; day++) {
            int now = day;
            var atRisk = group.stream().filter(each -> each.day() >= now).toList();
            var ending = atRisk.stream()
                    .filter(each -> each.day() == now && each.outcome() != null)
                    .toList();
            if (!ending.isEmpty()) {
                had += open
                        * number(ending.stream()
                                .filter(each -> each.outcome() == end)
                                .toList())
                        / number(atRisk);
                open *= 1 - (double) number(ending) / number(atRisk);
            }
        }
        return had;
    }

    /** Twenty of them, drawn at random but always the same. */
    static Stream<List<Observed<End>>> groups() {
        var random = new Random(20261130);
        return IntStream.range(0, 20)
                .mapToObj(any -> IntStream.range(0, 40)
                        .mapToObj(each -> after(random.nextInt(400), end(random), 1 + random.nextInt(3)))
                        .toList());
    }

    private static @Nullable End end(Random random) {
        var ends = new ArrayList<@Nullable End>(List.of(End.values()));
        ends.add(null);
        return ends.get(random.nextInt(ends.size()));
    }

    private static Observed<End> after(int day, @Nullable End end, int count) {
        return new Observed<>(day, end, count);
    }

    private static int number(List<Observed<End>> some) {
        return some.stream().mapToInt(Observed::count).sum();
    }

    private static List<ExactShare> shares(Incidence<End> week) {
        return Stream.concat(week.had().values().stream(), Stream.of(week.open()))
                .toList();
    }

    private static ExactShare share(String written) {
        var parts = written.split("/", 2);
        return ExactShare.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
