package uk.ehcqa.access.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.identity.Role.CASEWORKER;
import static uk.ehcqa.shared.identity.Role.DATA_OFFICER;
import static uk.ehcqa.shared.identity.Role.MANAGER;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.access.identity.CommandPolicy;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.RecordException;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.assessment.WithdrawException;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.refusal.RefusalDetails;

/** Whoever imports a return reads these: they ask for nothing that this role may not do. */
class SentencesForDataOfficersTest {

    @ParameterizedTest
    @ValueSource(classes = {CorrectStepDate.class, RecordRequest.class, RecordException.class, WithdrawException.class})
    void send_to_others_for_what_these_alone_may_do(Class<?> command) {
        assertThat(CommandPolicy.sendersOf(command)).containsExactlyInAnyOrder(CASEWORKER, MANAGER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DIFFERS_FROM_WHAT_IS_RECORDED | ask a caseworker or a manager to correct the case
        ANOTHER_REQUEST_IS_OPEN       | ask a caseworker or a manager to correct the date in the case
        OPEN_REQUEST_NOT_IN_RETURN    | ask a caseworker or a manager to correct the date in the case
        LOOKS_LIKE_ANOTHER_CASE       | ask a caseworker or a manager to record this request
        EXCEPTION_RECORDED_HERE       | ask a caseworker or a manager to take it back
        EXCEPTION_TAKEN_BACK_HERE     | ask a caseworker or a manager to record it
        WEEK_20_OF_UNKNOWN_DAY        | ask a caseworker or a manager to take the exception back
        """)
    void say_whom_to_ask(String code, String whom) {
        assertThat(RefusalSentences.of(new RefusalDetails(code, null, Map.of())))
                .contains(whom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUMBER_DIFFERS_FROM_CASE", "UPN_OF_ANOTHER_CHILD", "UPN_AND_ULN_OF_TWO_CASES"})
    void leave_to_them_what_they_may_put_right_themselves(String code) {
        assertThat(CommandPolicy.sendersOf(CorrectChildDetails.class)).contains(DATA_OFFICER);
        assertThat(RefusalSentences.of(new RefusalDetails(code, null, Map.of())))
                .doesNotContain("ask a caseworker");
    }
}
