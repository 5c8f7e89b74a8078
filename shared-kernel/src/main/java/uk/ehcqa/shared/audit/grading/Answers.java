package uk.ehcqa.shared.audit.grading;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import uk.ehcqa.shared.audit.framework.Answer;

/**
 * What an auditor answered so far.
 *
 * @param criteria by the code of the criterion
 * @param findings yes or no, by the code of the finding
 */
public record Answers(Map<String, Answer> criteria, Map<String, Boolean> findings) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        criteria = Collections.unmodifiableMap(new TreeMap<>(criteria));
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
    }

    /** These, with one more or one otherwise. */
    public Answers with(String criterion, Answer answer) {
        var more = new TreeMap<>(criteria);
        more.put(criterion, answer);
        return new Answers(more, findings);
    }

    /** These, with one finding more or one otherwise. */
    public Answers with(String finding, boolean found) {
        var more = new TreeMap<>(findings);
        more.put(finding, found);
        return new Answers(criteria, more);
    }
}
