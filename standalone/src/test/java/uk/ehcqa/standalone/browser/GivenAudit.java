package uk.ehcqa.standalone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Audits of drafts about invented children, given to the auditors of the demonstration. */
final class GivenAudit {

    static final List<String> CRITERIA = List.of(
            "A1", "A2", "A3", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "D1", "D2", "D3", "E1", "E2", "E3", "E4", "F1",
            "F2", "F3", "F4", "F5", "F6", "G1", "G2", "H1", "H2", "I1", "J1", "K1", "K2", "K3", "T1", "T2", "T3", "T4");

    private static final Pattern VERSION = Pattern.compile(".*\"version\":(\\d+).*");
    private static final Pattern AUDIT = Pattern.compile(".*\"auditId\":\"([^\"]+)\".*");

    private GivenAudit() {}

    /** Its address, of a child of that first name; marked by Auditor 2, and by Auditor 5 too where it is marked twice. */
    static String of(String forename, boolean twice) {
        try (var window = People.viewingAs("Caseworker 4", 1280, false)) {
            var page = window.page();
            var address = Forms.openCase(page, forename);
            Forms.recordStep(page, address, "Told the family we will assess", "10");
            var reference = address.replaceFirst(".*/", "");
            send(page, "POST", "caseworker-4", "/api/cases/" + reference + "/steps", """
                    {"step": "DRAFT_PLAN_SENT", "date": "2026-11-16"}""");
            var version =
                    send(page, "POST", "caseworker-4", "/api/cases/" + reference + "/plan-versions", """
                    {"plan": 1, "stage": "DRAFT", "sentOn": "2026-11-16", "appended": ["Psychologist, 9 November 2026"],
                     "sections": {"A": "%1$s likes birds.", "F": "%1$s will have regular help as required."}}""".formatted(
                                    forename));
            awaitPages(reference, Long.parseLong(VERSION.matcher(version).replaceFirst("$1")));
            var begun = send(page, "POST", "quality-lead", "/api/audits", """
                    {"caseReference": "%s", "plan": 1, "stage": "DRAFT", "sentOn": "2026-11-16", "framework": "ehcp-qa",
                     "frameworkVersion": "1.0", "auditor": "Auditor 2"%s}""".formatted(
                            reference, twice ? ", \"secondAuditor\": \"Auditor 5\"" : ""));
            return "/audits/" + AUDIT.matcher(begun).replaceFirst("$1");
        }
    }

    /** Answers everything with the best answer, by program. */
    static void answerAll(Page page, String person, String audit, String marking) {
        var marks = "/api" + audit + "/marks/" + marking;
        CRITERIA.forEach(code -> send(page, "PUT", person, marks + "/answers/" + code, "{\"answer\": \"MET\"}"));
        send(page, "PUT", person, marks + "/findings/OTHER_PERSON_IDENTIFIED", "{\"found\": false}");
    }

    /** With which status a program of that person is answered. */
    static int statusOf(Page page, String person, String address) {
        return page.request()
                .get(address, RequestOptions.create().setHeader("Authorization", signIn(person)))
                .status();
    }

    static String send(Page page, String method, String person, String address, String body) {
        var answer = page.request()
                .fetch(
                        address,
                        RequestOptions.create()
                                .setMethod(method)
                                .setHeader("Authorization", signIn(person))
                                .setHeader("Content-Type", "application/json")
                                .setData(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private static void awaitPages(String reference, long version) {
        while (Product.versionOf(reference) < version) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static String signIn(String person) {
        return "Basic " + Base64.getEncoder().encodeToString((person + ":demonstration").getBytes(UTF_8));
    }
}
