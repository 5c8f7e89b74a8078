package uk.ehcqa.query.contribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkReader;
import uk.ehcqa.shared.contribution.AdviceCriterion;

/** The framework by which advice is checked: it alone says how each criterion is asked. */
final class AdviceFramework {

    private static final Framework FRAMEWORK = read();

    private AdviceFramework() {}

    /** How it is asked. */
    static String asks(AdviceCriterion criterion) {
        return of(criterion).asks();
    }

    /** What to look at before answering. */
    static String prompt(AdviceCriterion criterion) {
        return String.join(" ", of(criterion).prompts());
    }

    private static Criterion of(AdviceCriterion criterion) {
        return FRAMEWORK.criterion(criterion.code()).orElseThrow();
    }

    private static Framework read() {
        try (var document = BuiltInFramework.ADVICE_QA_1_0.document()) {
            return FrameworkReader.read(JsonMapper.shared().readValue(document, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
