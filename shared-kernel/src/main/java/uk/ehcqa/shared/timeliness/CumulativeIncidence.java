package uk.ehcqa.shared.timeliness;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The share of a group that has had each of several competing outcomes by a day, where some of the group are still open: the estimator
 * of O. O. Aalen and S. Johansen, "An empirical transition matrix for non-homogeneous Markov chains based on censored observations",
 * Scandinavian Journal of Statistics 5 (1978), 141-150, for one step with many ends. That of Kaplan and Meier would answer what the
 * share were if nobody could be refused or withdraw.
 *
 * <p>Each member begins with the same weight. Whoever has an outcome takes the weight to it; whoever is followed no longer leaves it to
 * those who are followed on. So the weights are those of the estimator, and always make up the whole. All of them stand over one
 * common denominator: the arithmetic is exact.
 */
public final class CumulativeIncidence<K extends Enum<K>> {

    private static final int DAYS_IN_A_WEEK = 7;

    private final Map<K, BigInteger> had;
    private BigInteger whole;
    private BigInteger weight = BigInteger.ONE;
    private int followed;

    private CumulativeIncidence(Class<K> outcomes, int followed) {
        this.had = new EnumMap<>(outcomes);
        for (var outcome : outcomes.getEnumConstants()) {
            had.put(outcome, BigInteger.ZERO);
        }
        this.whole = BigInteger.valueOf(followed);
        this.followed = followed;
    }

    /**
     * From the start to the end of each week up to the last. Of a week to whose end nobody is followed, while some were open before,
     * nothing is known: it is left out, as are those after it. Of nobody nothing is known at all.
     */
    public static <K extends Enum<K>> List<Incidence<K>> byWeek(
            Collection<Observed<K>> observed, Class<K> outcomes, int lastWeek) {
        var estimate = new CumulativeIncidence<>(
                outcomes, observed.stream().mapToInt(Observed::count).sum());
        var days = observed.stream().collect(groupingBy(Observed::day));
        var weeks = new ArrayList<Incidence<K>>();
        boolean known = estimate.followed > 0;
        for (int day = 0; known && day <= lastWeek * DAYS_IN_A_WEEK; day++) {
            var onThatDay = days.getOrDefault(day, List.of());
            estimate.end(onThatDay);
            if (day % DAYS_IN_A_WEEK == 0) {
                weeks.add(estimate.after(day / DAYS_IN_A_WEEK));
            }
            known = estimate.leave(count(onThatDay, null));
        }
        return weeks;
    }

    private void end(List<Observed<K>> observed) {
        had.replaceAll((outcome, part) -> part.add(times(weight, count(observed, outcome))));
        followed -= observed.stream()
                .filter(each -> each.outcome() != null)
                .mapToInt(Observed::count)
                .sum();
    }

    private Incidence<K> after(int week) {
        var shares = new EnumMap<K, ExactShare>(had.keySet().iterator().next().getDeclaringClass());
        had.forEach((outcome, part) -> shares.put(outcome, new ExactShare(part, whole)));
        return new Incidence<>(week, shares, new ExactShare(times(weight, followed), whole));
    }

    /** Shares the weight of those who are followed no longer out to the others; tells whether there were any to take it. */
    private boolean leave(int leaving) {
        int staying = followed - leaving;
        if (leaving > 0 && staying > 0) {
            had.replaceAll((outcome, part) -> times(part, staying));
            whole = times(whole, staying);
            weight = times(weight, followed);
        }
        followed = staying;
        return leaving == 0 || staying > 0;
    }

    private static <K extends Enum<K>> int count(List<Observed<K>> observed, @Nullable K outcome) {
        return observed.stream()
                .filter(each -> each.outcome() == outcome)
                .mapToInt(Observed::count)
                .sum();
    }

    private static BigInteger times(BigInteger factor, int other) {
        return factor.multiply(BigInteger.valueOf(other));
    }
}
