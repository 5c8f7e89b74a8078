package uk.ehcqa.shared.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.ehcqa.shared.audit.sampling.Sample.ExclusionReason.AUDITED_WITHIN_12_MONTHS;
import static uk.ehcqa.shared.audit.sampling.Sample.ExclusionReason.NO_AUDITOR_WITHOUT_A_PART_IN_IT;
import static uk.ehcqa.shared.audit.sampling.Stratifier.CASEWORKER;
import static uk.ehcqa.shared.audit.sampling.Stratifier.NEED;
import static uk.ehcqa.shared.audit.sampling.Stratifier.PHASE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.audit.sampling.Involvement.Part;
import uk.ehcqa.shared.audit.sampling.Sample.Drawn;
import uk.ehcqa.shared.audit.sampling.Sample.Exclusion;
import uk.ehcqa.shared.audit.sampling.Sample.KeptOff;

class SamplingTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    static final List<String> THREE = List.of("Auditor 1", "Auditor 2", "Auditor 3");
    static final List<PlanInFrame> SIXTY =
            IntStream.rangeClosed(1, 60).mapToObj(SamplingTest::plan).toList();

    @Test
    void is_the_same_for_ever() {
        var sample = Sampling.draw(request("November 2026"), SIXTY);

        assertThat(sample.algorithm()).isEqualTo("sha256-rank-1");
        assertThat(sample.population()).isEqualTo(60);
        assertThat(sample.wanted()).isEqualTo(10);
        assertThat(sample.drawn())
                .containsExactly(
                        new Drawn("P-57", "Auditor 2", null),
                        new Drawn("P-11", "Auditor 1", null),
                        new Drawn("P-28", "Auditor 2", null),
                        new Drawn("P-52", "Auditor 1", null),
                        new Drawn("P-26", "Auditor 3", null),
                        new Drawn("P-43", "Auditor 3", null),
                        new Drawn("P-06", "Auditor 1", null),
                        new Drawn("P-05", "Auditor 2", "Auditor 3"),
                        new Drawn("P-12", "Auditor 2", null),
                        new Drawn("P-29", "Auditor 3", "Auditor 2"));
    }

    @Test
    void is_another_with_another_seed() {
        assertThat(ids(Sampling.draw(request("December 2026"), SIXTY)))
                .containsExactly("P-36", "P-51", "P-01", "P-16", "P-10", "P-39", "P-58", "P-17", "P-02", "P-15");
    }

    /** As {@code printf 'sha256-rank-1\nNovember\nplan\nP-1' | sha256sum} says. */
    @Test
    void ranks_plans_as_anybody_can_work_out_again() {
        assertThat(SampleRank.of("November", "plan", "P-1"))
                .isEqualTo("616ecbdfd8debc4d43e87409a27e0ffb66d090b0b2bc0016b995250995b621a7");
    }

    @Test
    void is_the_same_whatever_the_order_of_plans_and_auditors() {
        var expected = Sampling.draw(request("November 2026"), SIXTY);
        var random = new Random(1);
        for (var time = 0; time < 50; time++) {
            var plans = new ArrayList<>(SIXTY);
            var auditors = new ArrayList<>(THREE);
            Collections.shuffle(plans, random);
            Collections.shuffle(auditors, random);
            assertThat(Sampling.draw(request("November 2026", auditors, List.of(NEED, PHASE, CASEWORKER)), plans))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0} plans: {1}")
    @CsvSource({"0, 0", "5, 5", "10, 10", "11, 10", "200, 10", "201, 11", "220, 11", "221, 12", "2000, 100"})
    void is_of_ten_or_of_five_per_cent_whichever_is_more(int population, int size) {
        assertThat(SampleSize.USUAL.of(population)).isEqualTo(size);
    }

    @Test
    void mirrors_the_needs_to_within_one_plan_and_the_phases_within_each() {
        for (var month = 0; month < 200; month++) {
            var sample = Sampling.draw(request("month " + month), SIXTY);

            assertThat(count(sample, PlanInFrame::need)).isEqualTo(Map.of("SLCN", 4, "SEMH", 3, "ASD", 2, "MLD", 1));
            assertThat(count(sample, plan -> plan.need() + " " + plan.phase()))
                    .containsEntry("SLCN Primary", 2)
                    .containsEntry("SLCN Secondary", 2)
                    .containsEntry("ASD Primary", 1)
                    .containsEntry("ASD Secondary", 1);
        }
    }

    @ParameterizedTest(name = "{0} places among 53, 24 and 23: {1}, {2}, {3}")
    @CsvSource({"0, 0, 0, 0", "1, 1, 0, 0", "10, 5, 3, 2", "20, 11, 5, 4", "100, 53, 24, 23"})
    void shares_places_by_the_largest_remainder(int places, int first, int second, int third) {
        assertThat(LargestRemainder.share(places, Map.of("A", 53, "B", 24, "C", 23), group -> group))
                .isEqualTo(Map.of("A", first, "B", second, "C", third));
    }

    @Test
    void lets_chance_decide_between_equal_remainders() {
        var sizes = Map.of("A", 2, "B", 2);

        assertThat(LargestRemainder.share(1, sizes, group -> group)).isEqualTo(Map.of("A", 1, "B", 0));
        assertThat(LargestRemainder.share(1, sizes, group -> group.equals("A") ? "2" : "1"))
                .isEqualTo(Map.of("A", 0, "B", 1));
    }

    @ParameterizedTest(name = "last audited on {0}: {1}")
    @CsvSource(
            nullValues = "never",
            value = {"2026-11-30, true", "2025-12-01, true", "2025-11-30, false", "2024-11-30, false", "never, false"})
    void leaves_out_what_was_audited_within_twelve_months(@Nullable LocalDate lastAuditedOn, boolean leftOut) {
        var plan = new PlanInFrame("P-1", "ASD", "Primary", "Caseworker 1", Set.of(), lastAuditedOn);

        var sample = Sampling.draw(request("any"), List.of(plan));

        assertThat(sample.drawn()).hasSize(leftOut ? 0 : 1);
        assertThat(sample.exclusions().contains(new Exclusion("P-1", AUDITED_WITHIN_12_MONTHS)))
                .isEqualTo(leftOut);
    }

    @Test
    void counts_twelve_months_to_the_end_of_a_short_one() {
        var plan = new PlanInFrame("P-1", "ASD", "Primary", "Caseworker 1", Set.of(), LocalDate.of(2024, 2, 29));

        assertThat(plan.wasAuditedShortlyBefore(LocalDate.of(2025, 2, 27))).isTrue();
        assertThat(plan.wasAuditedShortlyBefore(LocalDate.of(2025, 2, 28))).isFalse();
    }

    @Test
    void gives_nobody_a_plan_in_which_they_had_a_part_and_says_why() {
        var plan = new PlanInFrame(
                "P-1",
                "ASD",
                "Primary",
                "Caseworker 1",
                Set.of(
                        new Involvement("Auditor 1", Part.MANAGED),
                        new Involvement("Auditor 1", Part.ADVISED),
                        new Involvement("Auditor 3", Part.WROTE)),
                null);

        var sample = Sampling.draw(request("any"), List.of(plan));

        assertThat(sample.drawn()).containsExactly(new Drawn("P-1", "Auditor 2", null));
        assertThat(sample.keptOff())
                .containsExactly(
                        new KeptOff("P-1", "Auditor 1", Part.MANAGED), new KeptOff("P-1", "Auditor 3", Part.WROTE));
    }

    @Test
    void leaves_out_a_plan_in_which_every_auditor_had_a_part() {
        var plan = new PlanInFrame(
                "P-1",
                "ASD",
                "Primary",
                "Caseworker 1",
                THREE.stream()
                        .map(auditor -> new Involvement(auditor, Part.ADVISED))
                        .collect(Collectors.toSet()),
                null);

        var sample = Sampling.draw(request("any"), List.of(plan));

        assertThat(sample.drawn()).isEmpty();
        assertThat(sample.exclusions()).containsExactly(new Exclusion("P-1", NO_AUDITOR_WITHOUT_A_PART_IN_IT));
    }

    @Test
    void takes_others_for_those_it_leaves_out_while_there_are_any() {
        var plans = new ArrayList<>(SIXTY.subList(0, 12));
        plans.replaceAll(plan -> plan.id().compareTo("P-04") > 0
                ? plan
                : new PlanInFrame(plan.id(), plan.need(), plan.phase(), plan.caseworker(), plan.involved(), DAY));

        var sample = Sampling.draw(request("any"), plans);

        assertThat(sample.wanted()).isEqualTo(10);
        assertThat(ids(sample)).hasSize(8).doesNotContain("P-01", "P-02", "P-03", "P-04");
    }

    @Test
    void shares_the_work_evenly_and_never_gives_both_marks_to_one_auditor() {
        for (var month = 0; month < 200; month++) {
            var sample = Sampling.draw(request("month " + month), SIXTY);

            assertThat(sample.drawn())
                    .filteredOn(drawn -> drawn.secondAuditor() != null)
                    .hasSize(2);
            assertThat(sample.drawn()).allSatisfy(drawn -> {
                assertThat(drawn.secondAuditor()).isNotEqualTo(drawn.auditor());
                assertThat(planOf(drawn).involvementOf(drawn.auditor())).isEmpty();
            });
            assertThat(sample.drawn().stream()
                            .collect(Collectors.groupingBy(Drawn::auditor, Collectors.counting()))
                            .values())
                    .allSatisfy(plans -> assertThat(plans).isBetween(2L, 5L));
        }
    }

    @Test
    void draws_every_plan_sooner_or_later() {
        var drawn = IntStream.range(0, 200)
                .boxed()
                .flatMap(month -> ids(Sampling.draw(request("month " + month), SIXTY)).stream())
                .collect(Collectors.toSet());

        assertThat(drawn).hasSize(60);
    }

    @Test
    void is_drawn_from_all_alike_where_no_strata_are_asked_for() {
        var sample = Sampling.draw(request("November 2026", THREE, List.of()), SIXTY);

        assertThat(ids(sample)).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void refuses_two_plans_with_one_id_and_a_seed_of_more_than_one_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sampling.draw(request("any"), List.of(plan(1), plan(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> request("two\nlines"));
        assertThatIllegalArgumentException().isThrownBy(() -> request(" "));
    }

    private static SampleRequest request(String seed) {
        return request(seed, THREE, List.of(NEED, PHASE, CASEWORKER));
    }

    private static SampleRequest request(String seed, List<String> auditors, List<Stratifier> strata) {
        return new SampleRequest(seed, DAY, SampleSize.USUAL, strata, auditors, 20);
    }

    /** Of ten plans, four are of one need, three of the next, then two, then one. */
    private static PlanInFrame plan(int number) {
        var tenth = number % 10;
        var need = tenth < 4 ? "SLCN" : tenth < 7 ? "SEMH" : tenth < 9 ? "ASD" : "MLD";
        var part = number % 4 == 1 || number % 4 == 2
                ? Set.of(new Involvement("Auditor " + number % 4, Part.WROTE))
                : Set.<Involvement>of();
        var phase = number % 2 == 0 ? "Primary" : "Secondary";
        return new PlanInFrame("P-%02d".formatted(number), need, phase, "Caseworker " + (number % 3 + 1), part, null);
    }

    private static PlanInFrame planOf(Drawn drawn) {
        return SIXTY.stream()
                .filter(plan -> plan.id().equals(drawn.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Sample sample) {
        return sample.drawn().stream().map(Drawn::id).toList();
    }

    private static Map<String, Integer> count(Sample sample, Function<PlanInFrame, String> property) {
        return sample.drawn().stream()
                .collect(Collectors.groupingBy(
                        drawn -> property.apply(planOf(drawn)), Collectors.summingInt(drawn -> 1)));
    }
}
