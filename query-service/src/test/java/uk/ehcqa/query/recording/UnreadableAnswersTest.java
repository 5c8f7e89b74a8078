package uk.ehcqa.query.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;

/** Answers that no browser would send from the form, but a changed or outdated page may. */
@QueryTest
class UnreadableAnswersTest {

    static final String FORMS = """
        /cases/new                                       | sex=Z                       | Select the sex that is recorded from the list
        /cases/new                                       | requestedBy=NOBODY          | Select who asked for the assessment from the list
        /cases/2026-0001/steps/new                       | step=JUMPED                 | Select the step from the list
        /cases/2026-0001/steps/new                       | delayReason=RAIN            | Choose why it was late from the list
        /cases/2026-0001/corrections/new                 | episode=one                 | Open this form from the case it is about
        /cases/2026-0001/corrections/new                 | step=JUMPED                 | Select the step from the list
        /cases/2026-0001/delay-reasons/new               | episode=one                 | Open this form from the case it is about
        /cases/2026-0001/delay-reasons/new               | limit=SOON                  | Select the date that was missed from the list
        /cases/2026-0001/delay-reasons/new               | reason=RAIN                 | Choose the reason from the list
        /cases/2026-0001/exceptions/new                  | episode=99999999999         | Open this form from the case it is about
        /cases/2026-0001/exceptions/new                  | ground=RAIN                 | Select the circumstance from the list
        /cases/2026-0001/exceptions/new                  | bearsOn=SOON                | Select the dates from the list
        /cases/2026-0001/erasure                         | ground=TIDINESS             | Select why the details are erased from the list
        /cases/2026-0001/overturned-refusals/new         | episode=one                 | Open this form from the case it is about
        /cases/2026-0001/overturned-refusals/new         | by=WISH                     | Select how it was overturned from the list
        /cases/2026-0001/requests/new                    | requestedBy=NOBODY          | Select who asked for the assessment from the list
        """;

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void a_case() {
        recorded.are(CaseStory.of("2026-0001", "Amber", "Testchild", "2017-03-02")
                .requestReceived("2026-09-23")
                .agreedToAssess("2026-10-28"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = FORMS)
    void come_back_with_their_field_named(String address, String answer, String message) {
        var page = pages.refused(address, answer);

        var field = answer.substring(0, answer.indexOf('='));
        assertThat(texts(page, ".govuk-error-summary a")).containsExactly(message);
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.getElementById(field)).isNotNull();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = FORMS)
    void are_named_in_the_address_of_the_form_too(String address, String answer, String message) {
        assertThat(texts(pages.openWithErrors(address + "?" + answer), ".govuk-error-summary a"))
                .containsExactly(message);
    }

    @Test
    void come_back_with_the_personal_details_too() {
        var page = pages.refused("/cases/2026-0001/child", "sex=Z&forename=Amber");

        assertThat(texts(page, ".govuk-error-summary a"))
                .containsExactly("Select the sex that is recorded from the list");
        assertThat(page.select("#forename").val()).isEqualTo("Amber");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"one/1, 400", "1/one, 400", "1/1, 404"})
    void lead_to_no_exception(String exception, int status) {
        var address = "/cases/2026-0001/exceptions/" + exception + "/withdrawal";

        assertThat(pages.answer(address)).hasStatus(status);
        assertThat(pages.send(address, "reason=Wrong+case")).hasStatus(status);
    }

    @Test
    void leave_the_other_answers_as_they_were_typed() {
        var page = pages.refused(
                "/cases/2026-0001/corrections/new",
                "episode=one&step=ASSESSMENT_AGREED&date.day=3&date.month=Nov&date.year=2026&reason=Typed+wrongly");

        assertThat(page.select("input[name=step][checked]").eachAttr("value")).containsExactly("ASSESSMENT_AGREED");
        assertThat(page.select(".govuk-date-input input").eachAttr("value")).containsExactly("3", "Nov", "2026");
        assertThat(page.select("#reason").text()).isEqualTo("Typed wrongly");
    }
}
