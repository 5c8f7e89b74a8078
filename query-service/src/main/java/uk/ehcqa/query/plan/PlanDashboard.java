package uk.ehcqa.query.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.chart.ShareBars;
import uk.ehcqa.query.chart.ShareBars.Bar;
import uk.ehcqa.query.chart.ShareBars.Part;
import uk.ehcqa.query.counted.CountedList;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.words.Numbers;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.timeliness.AgeLimit;
import uk.ehcqa.shared.timeliness.PlanAge;

/** Gathers what the dashboard of plans shows. */
@Component
public class PlanDashboard {

    /** The address of the numbers of its figure. */
    static final String FILE = PlanDashboardPage.PATH + "/ages.csv";

    /** All that it shows: each figure opens the plans it counts. */
    record Shown(
            CountedList plans,
            CountedList notUpdated,
            CountedList notUpdatedButDecidedToAmend,
            List<AtAgeLimit> ageLimits,
            Figure ages) {}

    /** How many are at one stage towards the age at which a plan ends. */
    public record AtAgeLimit(String words, CountedList plans) {}

    private static final Map<PlanAge, Ink> INKS = Map.of(
            PlanAge.UNDER_1_YEAR, Ink.DARK_BLUE,
            PlanAge.FROM_1_TO_2_YEARS, Ink.BLUE,
            PlanAge.FROM_2_TO_3_YEARS, Ink.LIGHT_BLUE,
            PlanAge.FROM_3_TO_5_YEARS, Ink.ORANGE,
            PlanAge.FROM_5_YEARS, Ink.DARK_PINK);

    private final PlansInForce plans;

    PlanDashboard(PlansInForce plans) {
        this.plans = plans;
    }

    PlanCounts counts(AsAt asAt, LocalDate today) {
        var all = PlanFilter.seenAs(asAt);
        var notUpdated = all.notUpdatedForThreeYears();
        return new PlanCounts(
                plans.count(all, today),
                plans.count(notUpdated, today),
                plans.count(notUpdated.butDecidedToAmend(), today),
                each(PlanAge.class, age -> plans.count(all.updated(age), today)),
                each(PlanAge.class, age -> plans.count(all.made(age), today)),
                each(AgeLimit.class, limit -> plans.count(all.at(limit), today)));
    }

    Shown show(AsAt asAt, LocalDate today) {
        var all = PlanFilter.seenAs(asAt);
        var notUpdated = all.notUpdatedForThreeYears();
        var counts = counts(asAt, today);
        return new Shown(
                list(counts.plans(), all),
                list(counts.notUpdated(), notUpdated),
                list(counts.notUpdatedButDecidedToAmend(), notUpdated.butDecidedToAmend()),
                ageLimits(asAt, today),
                ages(counts, asAt));
    }

    /** The same, beside another list. */
    public List<AtAgeLimit> ageLimits(AsAt asAt, LocalDate today) {
        return Stream.of(AgeLimit.values())
                .map(limit -> {
                    var filter = PlanFilter.seenAs(asAt).at(limit);
                    return new AtAgeLimit(Words.of(limit), list(plans.count(filter, today), filter));
                })
                .toList();
    }

    private static Figure ages(PlanCounts counts, AsAt asAt) {
        var all = PlanFilter.seenAs(asAt);
        return new Figure(
                "ages",
                headline(counts),
                "Plans in force by how long ago they were last updated, and first made",
                null,
                asAt.kept(FILE),
                new ShareBars(
                        "plans",
                        "Plans in force",
                        Stream.of(PlanAge.values())
                                .map(age -> new Part(Words.of(age) + " ago", Objects.requireNonNull(INKS.get(age))))
                                .toList(),
                        List.of(
                                bar("Last updated", counts.updated(), all, all::updated),
                                bar("First made", counts.made(), all, all::made))));
    }

    private static String headline(PlanCounts counts) {
        return counts.plans() == 0
                ? "No plans are in force"
                : Numbers.count(counts.notUpdated()) + " of " + Numbers.count(counts.plans())
                        + " plans were not updated for 3 years";
    }

    private static Bar bar(
            String name, Map<PlanAge, Integer> counts, PlanFilter all, Function<PlanAge, PlanFilter> filter) {
        var lists = new ArrayList<@Nullable String>();
        counts.keySet().forEach(age -> lists.add(filter.apply(age).address()));
        lists.add(all.address());
        return new Bar(name, List.copyOf(counts.values()), lists);
    }

    private static CountedList list(int count, PlanFilter filter) {
        return new CountedList(count, filter.address());
    }

    private static <K extends Enum<K>> Map<K, Integer> each(Class<K> type, Function<K, Integer> count) {
        var counts = new EnumMap<K, Integer>(type);
        for (var constant : type.getEnumConstants()) {
            counts.put(constant, count.apply(constant));
        }
        return counts;
    }
}
