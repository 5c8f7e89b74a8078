package uk.ehcqa.standalone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import uk.ehcqa.access.signin.DemonstrationService;

/** Cases in which the speech and language therapists of the demonstration are asked for advice. */
final class AskedAdvice {

    private static final Pattern VERSION = Pattern.compile(".*\"version\":(\\d+).*");

    private AskedAdvice() {}

    /** Of a child of that first name, sent on 16 November 2026, due on 28 December. */
    static void of(String forename) {
        try (var window = People.viewingAs("Caseworker 4", 1280, false)) {
            var page = window.page();
            var address = Forms.openCase(page, forename);
            Forms.recordStep(page, address, "Told the family we will assess", "10");
            var reference = address.replaceFirst(".*/", "");
            var answer = page.request()
                    .post(
                            "/api/cases/" + reference + "/contributions/requests",
                            RequestOptions.create()
                                    .setHeader("Authorization", caseworker())
                                    .setHeader("Content-Type", "application/json")
                                    .setData("""
                                    {"purpose": {"proceeding": "NEEDS_ASSESSMENT", "number": 1}, "sentOn": "2026-11-16",
                                     "requests": [{"source": "MEDICAL", "service": "%s",
                                                   "questions": "How well does the child understand?"}]}\
                                    """.formatted(DemonstrationService.SPEECH_AND_LANGUAGE_THERAPY.id())));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            awaitPages(reference, Long.parseLong(VERSION.matcher(answer.text()).replaceFirst("$1")));
        }
    }

    private static void awaitPages(String reference, long version) {
        while (Product.versionOf(reference) < version) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static String caseworker() {
        return "Basic " + Base64.getEncoder().encodeToString("caseworker-4:demonstration".getBytes(UTF_8));
    }
}
