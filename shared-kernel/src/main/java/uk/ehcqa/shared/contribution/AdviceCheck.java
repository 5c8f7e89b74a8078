package uk.ehcqa.shared.contribution;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** The criteria by which advice of that source is checked: what the family says of themselves is checked against none. */
    public static List<AdviceCriterion> criteriaFor(AdviceSource source) {
        return source == AdviceSource.FAMILY ? List.of() : List.of(AdviceCriterion.values());
    }

    /** The criteria that nobody has answered yet. */
    public List<AdviceCriterion> unanswered(AdviceSource source) {
        return criteriaFor(source).stream()
                .filter(criterion -> !answers.containsKey(criterion))
                .toList();
    }

    /** Whether there is nothing to say about it. */
    public boolean foundAllMet() {
        return answers.values().stream().allMatch(CriterionMet.MET::equals);
    }
}
