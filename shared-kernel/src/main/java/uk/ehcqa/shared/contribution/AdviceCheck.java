package uk.ehcqa.shared.contribution;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Advice as it was checked, by a named version of the framework.
 *
 * @param framework with its version
 */
public record AdviceCheck(String framework, Map<AdviceCriterion, CriterionMet> answers) {

    /** The framework by which advice is checked now. */
    public static final String CURRENT = "advice-qa 1.0";

    public AdviceCheck {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    public static AdviceCheck of(Map<AdviceCriterion, CriterionMet> answers) {
        return new AdviceCheck(CURRENT, answers);
    }

    /** The criteria that nobody has answered yet. */
    public List<AdviceCriterion> unanswered() {
        return Stream.of(AdviceCriterion.values())
                .filter(criterion -> !answers.containsKey(criterion))
                .toList();
    }

    /** Whether there is nothing to say about it. */
    public boolean foundAllMet() {
        return unanswered().isEmpty() && answers.values().stream().allMatch(CriterionMet.MET::equals);
    }
}
