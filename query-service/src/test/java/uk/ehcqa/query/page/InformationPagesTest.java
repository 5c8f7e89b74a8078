package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.gallery.Browser;
import uk.ehcqa.gallery.Site;

@Site
class InformationPagesTest {

    private final Browser browser;

    InformationPagesTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "/help, Help and contact",
        "/keyboard, Using the keyboard",
        "/accessibility, Accessibility statement",
        "/privacy, Privacy"
    })
    void are_linked_from_the_footer_of_every_page(String path, String heading) {
        assertThat(browser.open("/gallery").text(".app-footer a[href=" + path + "]"))
                .isEqualTo(heading);
        assertThat(browser.open(path).text("h1")).isEqualTo(heading);
    }

    @Test
    void say_whom_to_ask() {
        assertThat(browser.open("/help").text("main")).contains("Call the SEND systems team on 01632 960 000.");
        assertThat(browser.open("/privacy").text("main")).contains("the privacy notice of Exampleshire County Council");
    }
}
