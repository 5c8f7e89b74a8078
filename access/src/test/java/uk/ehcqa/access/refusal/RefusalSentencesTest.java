package uk.ehcqa.access.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.access.Kernel;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.refusal.Reason;
import uk.ehcqa.shared.refusal.RefusalDetails;

class RefusalSentencesTest {

    static final ResourceBundle BUNDLE = ResourceBundle.getBundle("refusals", Locale.ROOT);

    @ParameterizedTest
    @MethodSource("reasons")
    void are_there_for_every_reason_and_need_no_fact(Reason reason) {
        assertThat(BUNDLE.containsKey(reason.name())).as(reason.name()).isTrue();
        assertThat(sentence(reason.name(), Map.of())).matches("[A-Z][^{}\\[\\]]*\\.");
    }

    @Test
    void are_there_for_nothing_else() {
        assertThat(BUNDLE.keySet().stream().filter(key -> !key.startsWith("words.")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(reasons().map(Reason::name), Stream.of("OTHERWISE", "OVERTAKEN"))
                                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void have_words_for_every_step(Step step) {
        assertThat(BUNDLE.containsKey("words." + step)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        STEP_BEFORE_EARLIER_STEP | earliest=2026-03-03                  | The date must not be before that of an earlier step: it must be on or after 3 March 2026.
        STEP_BEFORE_EARLIER_STEP | latest=2026-03-03                    | The date must not be before that of an earlier step.
        STEP_BEFORE_EARLIER_STEP | earliest=                            | The date must not be before that of an earlier step.
        STEP_BEFORE_EARLIER_STEP | ''                                   | The date must not be before that of an earlier step.
        DIFFERS_FROM_WHAT_IS_RECORDED | step=ASSESSMENT_AGREED returned=2026-02-01 recorded=2026-02-09 | The return differs from this case. It says that the family was told that there would be an assessment on 1 February 2026; here it is 9 February 2026. Find out which is right. If the return is, ask a caseworker or a manager to correct the case; if not, correct it in the system the return comes from.
        DIFFERS_FROM_WHAT_IS_RECORDED | step=FINAL_PLAN_SENT returned=2026-02-01 recorded= | The return differs from this case. It says that the final plan was sent on 1 February 2026. Find out which is right. If the return is, ask a caseworker or a manager to correct the case; if not, correct it in the system the return comes from.
        DIFFERS_FROM_WHAT_IS_RECORDED | step=ASSESSMENT_AGREED returned=2026-02-01 held=ASSESSMENT_REFUSED heldOn=2026-02-09 | The return differs from this case. It says that the family was told that there would be an assessment on 1 February 2026; here the family was told that there would be no assessment on 9 February 2026. Find out which is right. If the return is, ask a caseworker or a manager to correct the case; if not, correct it in the system the return comes from.
        UPN_ALREADY_HELD         | reference=2026-0413                  | Another case already holds this unique pupil number: 2026-0413. Check the number in both cases.
        REASON_NEEDED            | date=2026-03-03                      | Enter the reason.
        A_REFUSAL_OF_TOMORROW    | ''                                   | Nothing was recorded. Open the page again and try once more.
        """)
    void are_filled_with_the_facts_that_are_known(String code, String facts, String sentence) {
        assertThat(sentence(code, factsIn(facts))).isEqualTo(sentence);
    }

    private static String sentence(String code, Map<String, String> facts) {
        return RefusalSentences.of(new RefusalDetails(code, null, facts));
    }

    private static Map<String, String> factsIn(String text) {
        return Stream.of(text.split(" "))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> fact.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
    }

    static Stream<Reason> reasons() {
        return Kernel.typesThatAre(Reason.class).stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Reason.class::cast);
    }
}
