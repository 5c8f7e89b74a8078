package uk.ehcqa.shared.audit.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a yardstick of quality. What was published under a name and a version never changes.
 *
 * @param name under which all its versions are known
 * @param answers what may be answered to a criterion, besides that it does not apply; from the best to the worst
 */
public record Framework(
        String name,
        FrameworkVersion version,
        String title,
        List<Answer> answers,
        List<Section> sections,
        Outcome outcome) {

    public Framework {
        answers = List.copyOf(answers);
        sections = List.copyOf(sections);
    }

    public Stream<Criterion> criteria() {
        return sections.stream().flatMap(section -> section.criteria().stream());
    }

    public Optional<Criterion> criterion(String code) {
        return criteria().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    /** Whether a criterion may be answered so. */
    public boolean allows(Criterion criterion, Answer answer) {
        return answer.applies() ? answers.contains(answer) : criterion.mayNotApply();
    }
}
