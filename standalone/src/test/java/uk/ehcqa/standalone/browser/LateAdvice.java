package uk.ehcqa.standalone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * 41 cases in which two services that no other test knows are asked for advice that was due on 16 November 2026: of 21 the one, of 20 the
 * other, each as a health service and once more as somebody else. In the first case both requests were chased on 20 November.
 */
final class LateAdvice {

    private static final int CASES = 41;
    private static final Pattern VERSION = Pattern.compile(".*\"version\":(\\d+).*");
    private static final Pattern REFERENCE = Pattern.compile(".*\"reference\":\"([^\"]+)\".*");
    private static final Pattern SERVICE = Pattern.compile(".*\"serviceId\":\"([^\"]+)\".*");

    private static final LateAdvice SHARED = new LateAdvice();

    private boolean asked;

    private LateAdvice() {}

    /** Does so once, however often it is called. */
    static void isThere() {
        SHARED.ask();
    }

    private synchronized void ask() {
        if (asked) {
            return;
        }
        try (var window = People.viewingAs("Caseworker 4", 1280, false)) {
            var product = window.page().request();
            var podiatry = register(product, "Podiatry of the late", "podiatry@example.org");
            var orthotics = register(product, "Orthotics of the late", "orthotics@example.org");
            for (var number = 1; number <= CASES; number++) {
                ask(product, number, number % 2 == 0 ? podiatry : orthotics);
            }
        }
        asked = true;
    }

    private static String register(APIRequestContext product, String name, String address) {
        var answer = post(product, "send-manager", "services", """
                {"name": "%s", "agency": "OTHER", "stream": "OTHER", "commissioner": "Example Board", "lead": "Example lead",
                 "leadAddress": "lead@example.org", "commissionerAddress": "board@example.org",
                 "requestsAddress": "%s", "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"]}\
                """.formatted(name, address));
        return SERVICE.matcher(answer).replaceFirst("$1");
    }

    private static void ask(APIRequestContext product, int number, String service) {
        var opened = record(product, "cases", """
                {"child": {"surname": "Latetest", "forename": "Chased%d", "birthDate": "2019-05-14", "sex": "FEMALE"},
                 "receivedOn": "2026-08-24", "requestedBy": "HEALTH"}\
                """.formatted(number));
        var reference = REFERENCE.matcher(opened).replaceFirst("$1");
        record(product, "cases/" + reference + "/steps", "{\"step\": \"ASSESSMENT_AGREED\", \"date\": \"2026-09-28\"}");
        var last = record(product, "cases/" + reference + "/contributions/requests", """
                {"purpose": {"proceeding": "NEEDS_ASSESSMENT", "number": 1}, "sentOn": "2026-10-05",
                 "requests": [{"source": "MEDICAL", "service": "%1$s"}, {"source": "OTHER_PERSON", "service": "%1$s"}]}\
                """.formatted(service));
        if (number == 1) {
            chase(product, reference, 1);
            last = chase(product, reference, 2);
        }
        awaitPages(reference, Long.parseLong(VERSION.matcher(last).replaceFirst("$1")));
    }

    private static String chase(APIRequestContext product, String reference, int contribution) {
        return record(
                product,
                "cases/" + reference + "/contributions/chases",
                "{\"contribution\": %d, \"date\": \"2026-11-20\", \"means\": \"TELEPHONE\"}".formatted(contribution));
    }

    private static String record(APIRequestContext product, String address, String body) {
        return post(product, "caseworker-4", address, body);
    }

    private static String post(APIRequestContext product, String person, String address, String body) {
        var answer = product.post(
                "/api/" + address,
                RequestOptions.create()
                        .setHeader(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString((person + ":demonstration").getBytes(UTF_8)))
                        .setHeader("Content-Type", "application/json")
                        .setData(body));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.text();
    }

    private static void awaitPages(String reference, long version) {
        while (Product.versionOf(reference) < version) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
