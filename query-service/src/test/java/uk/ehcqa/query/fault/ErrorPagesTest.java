package uk.ehcqa.query.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.ehcqa.gallery.Browser;
import uk.ehcqa.gallery.Browser.Answer;
import uk.ehcqa.gallery.Site;

@Site
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {

    private final Browser browser;

    ErrorPagesTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void do_not_tell_a_page_that_is_missing_from_one_that_may_not_be_seen() {
        Answer missing = browser.open("/nowhere");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text("h1")).isEqualTo("Page not found");
        assertThat(missing.text("main")).contains("There is no such page, or it is not one that you may see.");
    }

    @Test
    void tell_the_sender_of_an_outdated_form_what_to_do() {
        Answer form = browser.open("/gallery");
        form.page().select("input[name=_csrf]").val("of another session");

        Answer refused = browser.send(form, Map.of("name", "Rowan Example"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("h1")).isEqualTo("Not saved: you have signed in again since you opened this page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/failing/typed?page=Rowan", "/failing/typed"})
    void name_the_part_of_an_address_that_is_wrong_and_log_nothing_of_it(String path, CapturedOutput log) {
        Answer answer = browser.open(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("h1")).isEqualTo("There is a problem with this address");
        assertThat(answer.text("main"))
                .contains("The part called page is missing or is not of the kind that belongs there.");
        assertThat(log).doesNotContain("Rowan");
    }

    @Test
    void give_a_reference_that_is_in_the_log_too(CapturedOutput log) {
        Answer answer = browser.open("/failing/unforeseen?q=Rowan+Example");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text("h1")).isEqualTo("Sorry, there is a problem with the service");
        assertThat(answer.text("main strong")).matches("[0-9]{8}");
        assertThat(log)
                .contains("Fault " + answer.text("main strong") + " at /failing/unforeseen" + System.lineSeparator());
        assertThat(log).contains("this was not foreseen").doesNotContain("Rowan");
        assertThat(answer.page().html()).doesNotContain("foreseen", "Exception", "at uk.ehcqa");
    }

    @Test
    void replace_a_page_that_fails_half_way() {
        Answer answer = browser.open("/failing/half-way");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.page().select("h1").eachText()).containsExactly("Sorry, there is a problem with the service");
    }

    @Test
    void say_when_the_service_is_unavailable() {
        Answer answer = browser.open("/failing/unavailable");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("h1")).isEqualTo("Sorry, the service is unavailable");
    }
}
