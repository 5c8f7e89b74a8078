package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.gallery.Browser;
import uk.ehcqa.gallery.Site;

@Site
class SecurityHeadersTest {

    private final Browser browser;

    SecurityHeadersTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gallery", "/assets/ehcq.css", "/nowhere", "/forbidden", "/failing/unforeseen"})
    void stand_on_every_answer(String path) {
        var answer = browser.open(path).response();

        assertThat(Map.of(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
                        "X-Content-Type-Options",
                        "nosniff",
                        "X-Frame-Options",
                        "DENY",
                        "Referrer-Policy",
                        "same-origin",
                        "Permissions-Policy",
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                        "Cross-Origin-Opener-Policy",
                        "same-origin",
                        "Cross-Origin-Resource-Policy",
                        "same-origin"))
                .allSatisfy((name, value) ->
                        assertThat(answer.header(name)).as(name).isEqualTo(value));
    }
}
