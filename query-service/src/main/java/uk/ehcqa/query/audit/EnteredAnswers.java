package uk.ehcqa.query.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.access.input.SoundText;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.marking.AuditCommand;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.SaveAnswer;
import uk.ehcqa.shared.audit.marking.SaveFinding;

/**
 * What was entered in a form of questions.
 *
 * @param typed by the name of the field: the code of what is asked, and the code with "-comment"
 */
record EnteredAnswers(OpenedAudit audit, Map<String, String> typed) {

    static final String COMMENT = "-comment";

    private static final int LONGEST = 4000;
    private static final String YES = "yes";
    private static final String NO = "no";

    /** What is wrong, by the field that it concerns. */
    Map<String, String> problems(List<String> codes) {
        var problems = new LinkedHashMap<String, String>();
        for (var code : codes) {
            problem(code).ifPresent(sentence -> problems.put(code, sentence));
            ofComment(code).ifPresent(sentence -> problems.put(code + COMMENT, sentence));
        }
        return problems;
    }

    /** What of it can be saved: nothing of what was not answered. */
    List<AuditCommand> commands(List<String> codes) {
        var marking = audit.own().orElseThrow();
        return codes.stream()
                .filter(code -> !said(code).isEmpty())
                .flatMap(code -> audit
                        .framework()
                        .criterion(code)
                        .<AuditCommand>map(criterion -> new SaveAnswer(
                                audit.file().begun().auditId(),
                                marking,
                                code,
                                Answer.valueOf(said(code)),
                                comment(code)))
                        .or(() -> Optional.of(finding(marking, code)))
                        .stream())
                .toList();
    }

    private AuditCommand finding(Marking marking, String code) {
        return new SaveFinding(audit.file().begun().auditId(), marking, code, YES.equals(said(code)));
    }

    private Optional<String> problem(String code) {
        var answer = said(code);
        var criterion = audit.framework().criterion(code);
        if (answer.isEmpty()) {
            return comment(code) == null
                    ? Optional.empty()
                    : Optional.of("Choose an answer to %s, so that its comment is kept".formatted(code));
        }
        var offered =
                criterion.map(each -> isOffered(each, answer)).orElseGet(() -> YES.equals(answer) || NO.equals(answer));
        return offered ? Optional.empty() : Optional.of("Choose one of the answers to " + code);
    }

    private boolean isOffered(Criterion criterion, String answer) {
        return Stream.of(Answer.values())
                .filter(each -> each.name().equals(answer))
                .anyMatch(each -> audit.framework().allows(criterion, each));
    }

    private Optional<String> ofComment(String code) {
        var words = typed.getOrDefault(code + COMMENT, "");
        if (!SoundText.is(words)) {
            return Optional.of(
                    "Take out of the comment on %s what cannot be kept, such as a control character".formatted(code));
        }
        return words.length() > LONGEST
                ? Optional.of("The comment on %s must be 4,000 characters or fewer".formatted(code))
                : Optional.empty();
    }

    private String said(String code) {
        return typed.getOrDefault(code, "");
    }

    private @Nullable String comment(String code) {
        var words = typed.getOrDefault(code + COMMENT, "").strip();
        return words.isEmpty() ? null : SoundText.visible(words);
    }
}
