package uk.ehcqa.shared.audit.marking;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.grading.Answers;

/**
 * The answers of one person to one plan.
 *
 * @param by who answers
 * @param comments by the code of the criterion, where there is one
 * @param result once they are submitted
 */
public record Marks(
        String by,
        Answers answers,
        Map<String, String> comments,
        @Nullable AuditResult result) {

    public Marks {
        comments = Collections.unmodifiableMap(new TreeMap<>(comments));
    }

    static Marks of(String by) {
        return new Marks(by, Answers.NONE, Map.of(), null);
    }

    /** Of a moderator, who begins from what two auditors answered alike. */
    static Marks agreedBetween(Marks first, Marks second, String moderator) {
        var criteria = new TreeMap<>(first.answers.criteria());
        criteria.entrySet().retainAll(second.answers.criteria().entrySet());
        var findings = new TreeMap<>(first.answers.findings());
        findings.entrySet().retainAll(second.answers.findings().entrySet());
        var comments = new TreeMap<>(first.comments);
        comments.keySet().retainAll(criteria.keySet());
        return new Marks(moderator, new Answers(criteria, findings), comments, null);
    }

    public boolean wereSubmitted() {
        return result != null;
    }

    /** Whether to save this would change nothing. */
    public boolean hold(String criterion, Answer answer, @Nullable String comment) {
        return answer == answers.criteria().get(criterion) && Objects.equals(comment, comments.get(criterion));
    }

    Marks with(AuditAnswerSaved event) {
        var more = new TreeMap<>(comments);
        more.remove(event.criterion());
        if (event.comment() != null) {
            more.put(event.criterion(), event.comment());
        }
        return new Marks(by, answers.with(event.criterion(), event.answer()), more, result);
    }

    Marks with(AuditFindingSaved event) {
        return new Marks(by, answers.with(event.finding(), event.found()), comments, result);
    }

    Marks with(AuditMarksSubmitted event) {
        return new Marks(by, answers, comments, event.result());
    }
}
