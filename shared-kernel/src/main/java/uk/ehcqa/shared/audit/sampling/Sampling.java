package uk.ehcqa.shared.audit.sampling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ehcqa.shared.audit.sampling.Sample.Exclusion;
import uk.ehcqa.shared.audit.sampling.Sample.ExclusionReason;
import uk.ehcqa.shared.audit.sampling.Sample.KeptOff;

/**
 * Draws a sample. The same request and the same plans give the same sample, in whatever order the plans come.
 *
 * <p>The places are shared among the strata in proportion, one property after the other: first among the needs, then within each need
 * among its phases, and so on. Within the last stratum those plans are taken that rank lowest.
 */
public final class Sampling {

    private final SampleRequest request;

    private Sampling(SampleRequest request) {
        this.request = request;
    }

    /**
     * The sample that this request draws from these plans.
     *
     * @throws IllegalArgumentException if two plans have one id
     */
    public static Sample draw(SampleRequest request, Collection<PlanInFrame> frame) {
        return new Sampling(request).from(inOrder(frame));
    }

    private Sample from(List<PlanInFrame> frame) {
        var exclusions = frame.stream().flatMap(this::exclusion).toList();
        var excluded = exclusions.stream().map(Exclusion::id).collect(Collectors.toSet());
        var eligible =
                frame.stream().filter(plan -> !excluded.contains(plan.id())).toList();
        var wanted = request.size().of(frame.size());
        var drawn = chosen(Math.min(wanted, eligible.size()), eligible, List.of()).stream()
                .sorted(Comparator.comparing(this::rank))
                .toList();
        return new Sample(
                SampleRank.ALGORITHM,
                request.seed(),
                frame.size(),
                wanted,
                new Assignment(request, drawn).made(),
                exclusions,
                drawn.stream().flatMap(this::keptOff).toList());
    }

    private Stream<Exclusion> exclusion(PlanInFrame plan) {
        if (plan.wasAuditedShortlyBefore(request.drawnOn())) {
            return Stream.of(new Exclusion(plan.id(), ExclusionReason.AUDITED_WITHIN_12_MONTHS));
        }
        if (request.auditors().stream()
                .allMatch(auditor -> plan.involvementOf(auditor).isPresent())) {
            return Stream.of(new Exclusion(plan.id(), ExclusionReason.NO_AUDITOR_WITHOUT_A_PART_IN_IT));
        }
        return Stream.empty();
    }

    private Stream<KeptOff> keptOff(PlanInFrame plan) {
        return request.auditors().stream()
                .flatMap(auditor -> plan.involvementOf(auditor).stream())
                .map(involvement -> new KeptOff(plan.id(), involvement.person(), involvement.part()));
    }

    /** @param path the strata that all these plans are in */
    private List<PlanInFrame> chosen(int places, List<PlanInFrame> plans, List<String> path) {
        if (places == 0) {
            return List.of();
        }
        if (path.size() == request.strata().size()) {
            return plans.stream()
                    .sorted(Comparator.comparing(this::rank))
                    .limit(places)
                    .toList();
        }
        var stratifier = request.strata().get(path.size());
        var strata = plans.stream()
                .collect(Collectors.groupingBy(plan -> plan.in(stratifier), TreeMap::new, Collectors.toList()));
        var shared = LargestRemainder.share(places, sizes(strata), stratum -> rankOf(within(path, stratum)));
        return strata.entrySet().stream()
                .flatMap(stratum -> chosen(
                        Optional.ofNullable(shared.get(stratum.getKey())).orElse(0),
                        stratum.getValue(),
                        within(path, stratum.getKey()))
                        .stream())
                .toList();
    }

    private String rank(PlanInFrame plan) {
        return SampleRank.of(request.seed(), "plan", plan.id());
    }

    private String rankOf(List<String> stratum) {
        return SampleRank.of(request.seed(), "stratum", String.join("\t", stratum));
    }

    private static List<String> within(List<String> path, String stratum) {
        var longer = new ArrayList<>(path);
        longer.add(stratum);
        return longer;
    }

    private static Map<String, Integer> sizes(Map<String, List<PlanInFrame>> strata) {
        return strata.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, stratum -> stratum.getValue().size()));
    }

    private static List<PlanInFrame> inOrder(Collection<PlanInFrame> frame) {
        var byId = frame.stream()
                .collect(Collectors.toMap(
                        PlanInFrame::id,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException(one.id() + " is there twice");
                        },
                        TreeMap::new));
        return List.copyOf(byId.values());
    }
}
