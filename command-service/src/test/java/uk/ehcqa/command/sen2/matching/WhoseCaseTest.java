package uk.ehcqa.command.sen2.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.person;
import static uk.ehcqa.command.sen2.Sample.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.command.casework.HeldChild;
import uk.ehcqa.command.casework.RegisterInMemory;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;

class WhoseCaseTest {

    static final LookAlikes NOBODY_ELSE = new LookAlikesSearch().found();
    static final LocalDate BORN = LocalDate.of(2016, 5, 4);
    static final LocalDate RECEIVED = LocalDate.of(2025, 1, 6);
    static final LocalDate OTHER_DAY = LocalDate.of(2024, 9, 2);
    static final CaseId CASE = CaseId.of("00000000-0000-0000-0000-000000000001");
    static final CaseId OTHER_CASE = CaseId.of("00000000-0000-0000-0000-000000000002");
    static final String UPN = "A123456789012";
    static final String ULN = "1234567890";

    /** One case is held, of Ada Testchild, born on 4 May 2016, WR1 1AA, with a request received on 6 January 2025. */
    @ParameterizedTest(name = "{6}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        A123456789012 |            | A123456789012 |            | Testchild, Ada, 2016-05-04, WR1 1AA, 2025-01-06 | same case                | the number agrees
        A123456789012 |            | A123456789012 |            | Sample, ADÁ, 2016-05-04, WR9 9ZZ, 2024-09-02    | same case                | a surname and an address may change
        A123456789012 |            | A123456789012 |            | Testchild, Bea, 2016-05-04, WR1 1AA, 2025-01-06 | UPN_OF_ANOTHER_CHILD     | a twin under a shared number
        A123456789012 |            | A123456789012 |            | Testchild, Ada, 2016-05-05, WR1 1AA, 2025-01-06 | UPN_OF_ANOTHER_CHILD     | another date of birth under the number
                      | 1234567890 |               | 1234567890 | Sample, Ada, 2016-05-04, , 2024-09-02           | same case                | the learner number agrees
                      | 1234567890 |               | 1234567890 | Testchild, Bea, 2016-05-04, , 2025-01-06        | ULN_OF_ANOTHER_CHILD     | another forename under the learner number
                      |            |               |            | Testchild, Ada, 2016-05-04, wr11aa, 2025-01-06  | same case                | name, birth, postcode and a request agree
                      |            | A123456789012 |            | testchild, ada, 2016-05-04, WR1 1AA, 2025-01-06 | same case                | the return brings the number that was lacking
        A123456789012 |            |               |            | Testchild, Ada, 2016-05-04, WR1 1AA, 2025-01-06 | same case                | the return lacks the number that is held
        A123456789012 |            |               | 1234567890 | Testchild, Ada, 2016-05-04, WR1 1AA, 2025-01-06 | same case                | two kinds of number tell nothing apart
                      |            |               |            | Testchild, Ada, 2016-05-04, WR9 9ZZ, 2025-01-06 | LOOKS_LIKE_ANOTHER_CASE  | another postcode
                      |            |               |            | Testchild, Ada, 2016-05-04, WR1 1AA, 2024-09-02 | LOOKS_LIKE_ANOTHER_CASE  | no request in common
                      |            | A123456789012 |            | Testchild, Ada, 2016-05-04, WR1 1AA, 2024-09-02 | LOOKS_LIKE_ANOTHER_CASE  | a number that the case has not
        A123456789012 |            | A210987654321 |            | Testchild, Ada, 2016-05-04, WR1 1AA, 2024-09-02 | new case                 | two numbers, and no request in common
        A123456789012 |            | A210987654321 |            | Testchild, Ada, 2016-05-04, WR9 9ZZ, 2025-01-06 | NUMBER_DIFFERS_FROM_CASE | two numbers, but the same request
                      |            |               |            | TESTCHILD, ada, 2016-05-04, WR1 1AA, 2025-01-06 | same case                | capitals make no difference
                      |            |               |            | Test-child, Ada, 2016-05-04, WR1 1AA, 2025-01-06 | LOOKS_LIKE_ANOTHER_CASE | another spelling
                      |            |               |            | Testchild, Áda, 2016-05-04, WR1 1AA, 2025-01-06 | LOOKS_LIKE_ANOTHER_CASE  | another accent
                      |            |               |            | Testchild, Ada, 2016-05-05, WR1 1AA, 2025-01-06 | new case                 | another date of birth
                      |            |               |            | Sample, Ada, 2016-05-04, WR1 1AA, 2025-01-06    | new case                 | another surname and no number
        """)
    void is_told_for_certain_or_refused(
            @Nullable String heldUpn,
            @Nullable String heldUln,
            @Nullable String upn,
            @Nullable String uln,
            String returned,
            String expected,
            String because) {
        var register = new RegisterInMemory().holding(held(CASE, "2026-0413", heldUpn, heldUln), RECEIVED);
        var items = returned.split(", ?", -1);

        assertThat(outcome(register, child(items, upn, uln), LocalDate.parse(items[4])))
                .isEqualTo(expected);
    }

    @Test
    void names_the_case_to_look_at() {
        var register = new RegisterInMemory().holding(held(CASE, "2026-0413", null, null), OTHER_DAY);

        assertThat(refusal(() -> new WhoseCase(register).find(ada(null, null), List.of(RECEIVED), NOBODY_ELSE)))
                .isEqualTo(new RefusalDetails("LOOKS_LIKE_ANOTHER_CASE", "UPN", Map.of("reference", "2026-0413")));
    }

    @Test
    void is_refused_when_the_two_numbers_belong_to_two_cases() {
        var register = new RegisterInMemory()
                .holding(held(CASE, "2026-0413", UPN, null))
                .holding(held(OTHER_CASE, "2026-0414", null, ULN));

        assertThat(refusal(() -> new WhoseCase(register).find(ada(UPN, ULN), List.of(RECEIVED), NOBODY_ELSE)))
                .isEqualTo(new RefusalDetails(
                        "UPN_AND_ULN_OF_TWO_CASES",
                        "UPN",
                        Map.of("reference", "2026-0413", "otherReference", "2026-0414")));
    }

    @Test
    void is_refused_when_two_cases_agree_in_everything() {
        var register = new RegisterInMemory()
                .holding(held(CASE, "2026-0413", null, null), RECEIVED)
                .holding(held(OTHER_CASE, "2026-0414", null, null), RECEIVED);

        assertThat(outcome(register, ada(null, null), RECEIVED)).isEqualTo("LOOKS_LIKE_ANOTHER_CASE");
    }

    @Test
    void is_told_from_a_namesake_at_another_address() {
        var namesake = new HeldChild(
                OTHER_CASE, new CaseReference("2026-0414"), "Testchild", "Ada", BORN, "WR9 9ZZ", null, null);
        var register = new RegisterInMemory()
                .holding(held(CASE, "2026-0413", null, null), RECEIVED)
                .holding(namesake, OTHER_DAY);

        assertThat(outcome(register, ada(null, null), RECEIVED)).isEqualTo("same case");
    }

    @Test
    void is_told_from_a_namesake_who_stands_in_the_same_return() {
        var register = new RegisterInMemory().holding(held(CASE, "2026-0413", UPN, null), RECEIVED);
        var search = new LookAlikesSearch();
        search.add(person("<UPN>" + UPN + "</UPN>").person());
        var namesake = ada("A210987654321", null);

        assertThat(new WhoseCase(register).find(namesake, List.of(RECEIVED), search.found()))
                .isNotEqualTo(CASE);
    }

    @Test
    void is_found_by_the_forename_that_was_corrected_in_the_case_and_not_where_the_return_comes_from() {
        var register = new RegisterInMemory()
                .holding(held(CASE, "2026-0413", UPN, null), RECEIVED)
                .knownBeforeAs(CASE, "Adda");
        var misspelt = child(new String[] {"Testchild", "Adda", "2016-05-04", "WR1 1AA"}, UPN, null);

        assertThat(outcome(register, misspelt, RECEIVED)).isEqualTo("same case");
    }

    private static String outcome(RegisterInMemory register, Child child, LocalDate receivedOn) {
        try {
            var found = new WhoseCase(register).find(child, List.of(receivedOn), NOBODY_ELSE);
            return found.equals(CASE) ? "same case" : "new case";
        } catch (Refused e) {
            return e.details().code();
        }
    }

    private static HeldChild held(CaseId caseId, String reference, @Nullable String upn, @Nullable String uln) {
        return new HeldChild(caseId, new CaseReference(reference), "Testchild", "Ada", BORN, "WR1 1AA", upn, uln);
    }

    private static Child ada(@Nullable String upn, @Nullable String uln) {
        return child(new String[] {"Testchild", "Ada", "2016-05-04", "WR1 1AA"}, upn, uln);
    }

    private static Child child(String[] items, @Nullable String upn, @Nullable String uln) {
        var postcode = items[3].isEmpty() ? null : items[3];
        return new Child(items[0], items[1], LocalDate.parse(items[2]), Sex.FEMALE, null, postcode, upn, uln, null);
    }
}
