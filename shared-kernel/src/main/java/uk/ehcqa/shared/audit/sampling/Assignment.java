package uk.ehcqa.shared.audit.sampling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.sampling.Sample.Drawn;

/**
 * Shares the plans that were drawn among the auditors who had no part in them: those with the fewest possible auditors first, each
 * to whoever has the fewest so far. Then the second auditors, likewise.
 */
class Assignment {

    private static final int HUNDRED = 100;

    private final SampleRequest request;
    private final List<PlanInFrame> drawn;
    private final Map<String, Integer> load = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, String> second = new HashMap<>();

    Assignment(SampleRequest request, List<PlanInFrame> drawn) {
        this.request = request;
        this.drawn = drawn;
    }

    List<Drawn> made() {
        hardestFirst(drawn).forEach(plan -> first.put(plan.id(), leastLoaded(plan, null)));
        hardestFirst(secondMarked()).forEach(plan -> second.put(plan.id(), leastLoaded(plan, first.get(plan.id()))));
        return drawn.stream()
                .map(plan -> new Drawn(plan.id(), Objects.requireNonNull(first.get(plan.id())), second.get(plan.id())))
                .toList();
    }

    private List<PlanInFrame> secondMarked() {
        return drawn.stream()
                .filter(plan -> free(plan).size() > 1)
                .sorted(Comparator.comparing(plan -> SampleRank.of(request.seed(), "second", plan.id())))
                .limit(Math.ceilDiv(drawn.size() * request.percentSecondMarked(), HUNDRED))
                .toList();
    }

    private List<PlanInFrame> hardestFirst(List<PlanInFrame> plans) {
        return plans.stream()
                .sorted(Comparator.comparingInt((PlanInFrame plan) -> free(plan).size())
                        .thenComparing(plan -> SampleRank.of(request.seed(), "plan", plan.id())))
                .toList();
    }

    private String leastLoaded(PlanInFrame plan, @Nullable String other) {
        var auditor = free(plan).stream()
                .filter(it -> !it.equals(other))
                .min(Comparator.comparingInt((String it) -> load.getOrDefault(it, 0))
                        .thenComparing(it -> SampleRank.of(request.seed(), "auditor", plan.id() + "\t" + it)))
                .orElseThrow();
        load.merge(auditor, 1, Integer::sum);
        return auditor;
    }

    private List<String> free(PlanInFrame plan) {
        return request.auditors().stream()
                .filter(auditor -> plan.involvementOf(auditor).isEmpty())
                .toList();
    }
}
