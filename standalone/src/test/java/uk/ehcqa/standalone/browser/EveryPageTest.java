package uk.ehcqa.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EveryPageTest {

    static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest(name = "{1} for {0} at {2}")
    @MethodSource("pages")
    void is_accessible_and_fits_its_window_and_breaks_no_policy(String person, String address, int width)
            throws Exception {
        try (var window = People.viewingAs(person, width, true)) {
            var page = window.page();
            var complaints = complaintsOf(page);
            var answer = page.navigate(address(address));

            assertThat(answer).extracting(Response::status).isEqualTo(200);
            assertThat(violations(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing scrolls sideways")
                    .isEqualTo(width);
            assertThat(complaints).isEmpty();
            keepPicture(page, address, width);
        }
    }

    static Stream<Arguments> pages() {
        var caseworker = Stream.of(
                "/worklist",
                "/worklist?due=late&sort=name",
                "/worklist?stage=deciding-to-assess&requestedBy=other&exception=yes",
                "/worklist?asKnownAt=2026-11-23&on=2026-10-31",
                "/worklist/reviews?asKnownAt=2026-11-23&on=2026-10-31",
                "/worklist/next?asKnownAt=2026-11-23&on=2026-10-31",
                "/worklist/reviews",
                "/worklist/reviews?due=late&limit=annual-review&sort=name",
                "/calendar",
                "/digest",
                "/cases/new",
                "/cases/new/taken-over",
                "/cases/{assessing}",
                "/cases/{assessing}/dates",
                "/cases/{assessing}/history",
                "/cases/{assessing}/steps/new",
                "/cases/{assessing}/requests/new",
                "/cases/{assessing}/exceptions/new",
                "/cases/{assessing}/delay-reasons/new",
                "/cases/{assessing}/corrections/new",
                "/cases/{assessing}/overturned-refusals/new",
                "/cases/{assessing}/steps/1/ASSESSMENT_AGREED/recorded-in-error",
                "/cases/{assessing}/child",
                "/cases/{reviewed}",
                "/cases/{reviewed}/dates",
                "/cases/{assessing}?on=2026-11-20",
                "/cases/{reviewed}/history",
                "/cases/{reviewed}/reviews/steps/new",
                "/cases/{reviewed}/reviews/corrections/new?plan=1&review=1&step=DECISION_NOTIFIED",
                "/cases/{reviewed}/reviews/1/1/DECISION_NOTIFIED/recorded-in-error",
                "/worklist/reviews/phase-transfers",
                "/cases/{reviewed}/phase-transfers/new",
                "/cases/{reviewed}/phase-transfers/corrections/new?plan=1&transfer=1",
                "/worklist/next",
                "/worklist/next?due=late&kind=annual-review",
                "/worklist/appeals",
                "/cases/{reviewed}/plan",
                "/cases/{reviewed}/plan/new",
                "/cases/{assessing}/advice/request",
                "/cases/{advised}",
                "/cases/{advised}/advice/1",
                "/cases/{advised}/advice/1/reading",
                "/cases/{advised}/advice/1/steps/new",
                "/cases/{advised}/advice/1/missed-date/new",
                "/cases/{advised}/advice/1/answers/new",
                "/cases/{advised}/advice/1/exceptions/new",
                "/cases/{advised}/advice/1/corrections/new?which=RECEIVED",
                "/cases/{advised}/advice/1/REQUESTED/recorded-in-error",
                "/advice",
                "/advice?toRead=true&sort=sent",
                "/advice?due=late&source=medical",
                "/worklist/appeals?orders=yes&standing=outstanding",
                "/cases/{reviewed}/appeals/steps/new",
                "/cases/{reviewed}/appeals/corrections/new?notice=FINAL_PLAN-1",
                "/cases/{reviewed}/takeovers/steps/new",
                "/cases/{reviewed}/takeovers/corrections/new?plan=1&number=1&step=PLAN_TRANSFERRED",
                "/worklist/plans-ending",
                "/worklist/plans-taken-over",
                "/worklist?allocated=to-me",
                "/cases/{reviewed}/allocations/new",
                "/worklist/plans-transferred-out",
                "/worklist/reviews/amendments?amendment=after-review",
                "/worklist/plans?updated=under-1-year",
                "/cases/{reviewed}/moves/new",
                "/cases/{reviewed}/moves/corrections/new?plan=1&number=1",
                "/cases/{reviewed}/earlier-plans/corrections/new?plan=1",
                "/cases/{reviewed}/appeals/agreed-days/corrections/new?notice=FINAL_PLAN-1",
                "/cases/{assessing}/requests/corrections/new?episode=1&receivedOn=2026-11-02",
                "/cases/{assessing}/drafts/corrections/new?episode=1&draft=1",
                "/cases/{assessing}/overturned-refusals/corrections/new?episode=1&refusal=ASSESSMENT_REFUSED",
                "/cases/{excepted}/exceptions/1/1/correction",
                "/cases/{assessing}/consultations/new",
                "/cases/{assessing}/consultations/corrections/new?consultation=1&step=SETTING_CONSULTED",
                "/cases/{reviewed}/plan-ends/new",
                "/cases/{reviewed}/plan-ends/corrections/new?plan=1",
                "/cases/{reviewed}/ceasings/steps/new",
                "/cases/{reviewed}/ceasings/corrections/new?plan=1&number=1&step=FAMILY_CONSULTED",
                "/cases/{assessing}/takeovers/plans/new",
                "/cases/{reviewed}/reassessments/steps/new",
                "/cases/{reviewed}/reassessments/exceptions/new?plan=1&number=1",
                "/cases/{reviewed}/reassessments/corrections/new?plan=1&number=1&step=REQUEST_RECEIVED",
                "/cases/{reviewed}/amendments/steps/new",
                "/cases/{reviewed}/amendments/corrections/new?plan=1&number=1&step=NOTICE_SENT",
                "/cases/{excepted}",
                "/cases/{excepted}/exceptions/1/1/withdrawal",
                "/cases?open=no",
                "/search",
                "/help",
                "/keyboard",
                "/accessibility",
                "/privacy");
        return Stream.of(
                        caseworker.map(address -> List.of("Caseworker 4", address)),
                        Stream.of(
                                        "/dashboards/timeliness",
                                        "/dashboards/timeliness?asKnownAt=2026-11-23&on=2026-10-31",
                                        "/dashboards/timeliness/difference?earlier=2026-11-01",
                                        "/dashboards/requests",
                                        "/dashboards/plans",
                                        "/dashboards/requests?period=12-months&requestedBy=health",
                                        "/dashboards/reviews",
                                        "/dashboards/reviews?asKnownAt=2026-11-23&on=2026-10-31",
                                        "/dashboards/orders?asKnownAt=2026-11-23&on=2026-10-31",
                                        "/dashboards/plans?asKnownAt=2026-11-23&on=2026-10-31",
                                        "/dashboards/orders",
                                        "/dashboards/advice",
                                        "/dashboards/advice?by=month&period=12-months",
                                        "/dashboards/advice/requests?figure=answered-late",
                                        "/worklist/reviews/held?standing=late",
                                        "/digest",
                                        "/digest?allocated=to-nobody",
                                        "/settings/services",
                                        "/settings/services?agency=health&open=yes",
                                        "/settings/services/new",
                                        "/settings/services/5e2c0000-0000-4000-8000-000000000004",
                                        "/settings/services/5e2c0000-0000-4000-8000-000000000004/edit",
                                        "/settings/services/5e2c0000-0000-4000-8000-000000000004/closings/new",
                                        "/settings/services/5e2c0000-0000-4000-8000-000000000004/reopenings/new",
                                        "/cases/{assessing}/allocations/new",
                                        "/cases/{assessing}/erasure")
                                .map(address -> List.of("SEND service manager", address)),
                        Stream.of(
                                        "/settings/frameworks",
                                        "/settings/frameworks/ehcp-qa/1.0",
                                        "/settings/frameworks/advice-qa/1.0",
                                        "/settings/frameworks/drafts/new?name=ehcp-qa&version=1.0")
                                .map(address -> List.of("Quality lead", address)),
                        Stream.of("/requests", "/requests/sent")
                                .map(address -> List.of(RequestJourneyTest.THERAPIST, address)),
                        Stream.of("/requests", "/requests/to-check", "/requests/sent")
                                .map(address -> List.of("Designated clinical officer", address)),
                        Stream.of(
                                        "/imports",
                                        "/imports/new",
                                        "/imports/{imported}",
                                        "/imports/{imported}?outcome=TAKEN")
                                .map(address -> List.of("Data officer", address)),
                        Stream.of("/requests").map(address -> List.of("Educational psychologist", address)),
                        Stream.of(
                                        "/demo",
                                        "/settings/event-processing/cases/parked-cases/{parked}",
                                        "/settings/event-processing/cases/parked-cases/{parked}/made-anew",
                                        "/settings/event-processing",
                                        "/settings/bank-holidays",
                                        "/settings/mail",
                                        "/settings/event-processing/cases/rebuilds/new")
                                .map(address -> List.of("System administrator", address)))
                .flatMap(pages -> pages)
                .flatMap(page -> Stream.of(1280, 390).map(width -> Arguments.of(page.get(0), page.get(1), width)));
    }

    @ParameterizedTest(name = "{2} for {0} asking for {1} at {3}")
    @CsvSource({
        "Caseworker 4, /cases/2026-9999, 404, 1280",
        "Caseworker 4, /cases/2026-9999, 404, 390",
        "Caseworker 4, /no-such-page, 404, 1280",
        "Caseworker 4, /imports/new, 404, 1280",
        "Caseworker 4, /settings/event-processing, 404, 1280",
        "Caseworker 4, /worklist?due=whenever, 422, 1280",
        "Caseworker 4, /worklist?due=whenever, 422, 390",
        "SEND service manager, /dashboards/timeliness?period=whenever, 422, 1280"
    })
    void is_accessible_when_it_refuses(String person, String address, int status, int width) {
        try (var window = People.viewingAs(person, width, true)) {
            var page = window.page();
            var answer = page.navigate(address);

            assertThat(answer).extracting(Response::status).isEqualTo(status);
            assertThat(violations(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            keepPicture(page, address, width);
        }
    }

    private static String address(String address) throws IOException, InterruptedException {
        return switch (address.replaceAll(".*\\{(.*)}.*", "$1")) {
            case "assessing" -> address.replace("{assessing}", Product.caseWaitingFor("NO_PLAN_NOTICE"));
            case "excepted" -> address.replace("{excepted}", Product.caseWithAnException());
            case "reviewed" -> address.replace("{reviewed}", Product.caseWithACompletedReview());
            case "advised" -> address.replace("{advised}", Product.caseWithAdvice());
            case "parked" -> address.replace("{parked}", Product.parkedCase());
            case "imported" -> address.replace("{imported}", Product.latestImport());
            default -> address;
        };
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    /** Whatever the browser says on its console: scripts that fail, and whatever the content security policy stopped. */
    private static List<String> complaintsOf(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private static void keepPicture(Page page, String address, int width) {
        var name = address.replaceAll("[^a-z0-9]+", "-") + width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name)));
    }
}
