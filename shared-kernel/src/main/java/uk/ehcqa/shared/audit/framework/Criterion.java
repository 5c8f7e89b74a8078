package uk.ehcqa.shared.audit.framework;

import java.util.List;

/**
 * One thing that is asked of a plan, or of advice.
 *
 * @param critical whether a limiting judgement may name it as one of the critical criteria
 * @param mayNotApply whether it may be answered that it does not apply
 * @param derived whether what was recorded answers it, so that nobody is asked and no grade rests on it
 * @param prompts what to look at before answering
 * @param examples of what is good, about invented children
 */
public record Criterion(
        String code,
        String asks,
        int weight,
        boolean critical,
        boolean mayNotApply,
        boolean derived,
        List<String> prompts,
        List<String> examples) {

    public Criterion {
        prompts = List.copyOf(prompts);
        examples = List.copyOf(examples);
    }
}
