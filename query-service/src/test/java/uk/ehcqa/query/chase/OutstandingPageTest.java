package uk.ehcqa.query.chase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.query.post.InventedPost.OCCUPATIONAL;
import static uk.ehcqa.query.post.InventedPost.SOCIAL_CARE;
import static uk.ehcqa.query.post.InventedPost.SPEECH;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.post.AskedStory;
import uk.ehcqa.query.post.InventedPost;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.ServiceId;

/** It is Monday 23 November 2026. */
@QueryTest
@Import(InventedPost.class)
class OutstandingPageTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void seven_requests_of_which_one_was_answered() {
        jdbc.sql("truncate post.chased, post.chase, post.item, post.message").update();
        recorded.are(
                AskedStory.due(2201, SPEECH, "2026-11-10"),
                AskedStory.chased(AskedStory.due(2202, OCCUPATIONAL, "2026-11-22"), "2026-11-19"),
                AskedStory.saidToBeMissed(AskedStory.due(2203, SPEECH, "2026-11-23"), "2026-11-20", "2026-12-04"),
                AskedStory.escalated(
                        AskedStory.due(2204, SOCIAL_CARE, "2026-11-01"), EscalationStep.LEAD, "2026-11-13"),
                AskedStory.due(2205, null, "2026-12-10"),
                AskedStory.sentBack(AskedStory.due(2206, SPEECH, "2026-11-30"), "2026-11-19", "2026-11-20"),
                AskedStory.answered(AskedStory.due(2207, SPEECH, "2026-11-10"), "2026-11-20"),
                AskedStory.due(2208, SPEECH, "2026-11-10").and(id -> new ChildDied(id, LocalDate.of(2026, 11, 20))));
    }

    @Test
    void shows_what_is_late_first_with_whom_it_is_asked_of_and_what_is_known_of_it() {
        assertThat(texts(pages.open("/advice"), "form[data-ticks] tbody tr:not(.app-groupHead)"))
                .containsExactly(
                        "R-2204 Case 2026-0204 Family front door Health Sun 20 Sep Sun 1 Nov, 22 days late Taken to the lead Never",
                        "R-2201 Case 2026-0201 Speech and language therapy Health Tue 29 Sep Tue 10 Nov, 13 days late Never",
                        "R-2202 Case 2026-0202 Occupational therapy Health Sun 11 Oct Sun 22 Nov, 1 day late"
                                + " Thu 19 Nov, not again yet",
                        "R-2203 Case 2026-0203 Speech and language therapy Health Mon 12 Oct Mon 23 Nov, today"
                                + " Said to come Fri 4 Dec Never",
                        "R-2206 Case 2026-0206 Speech and language therapy Health Mon 19 Oct Mon 30 Nov, in 7 days"
                                + " Sent back Never",
                        "R-2205 Case 2026-0205 Nobody of the register Health Thu 29 Oct Thu 10 Dec, in 17 days Never");
        assertThat(pages.open("/advice").select("main").text()).doesNotContain("Rowan", "Plantedname");
    }

    @Test
    void counts_what_is_outstanding_and_of_whom() {
        var page = pages.open("/advice");

        assertThat(texts(page, ".app-stats li"))
                .containsExactly(
                        "3 late",
                        "2 due within 7 days",
                        "1 due later",
                        "1 sent back",
                        "1 said to be missed",
                        "1 to read");
        assertThat(texts(page, "details table tbody tr"))
                .containsExactlyInAnyOrder(
                        "Speech and language therapy 1 2 0 3",
                        "Occupational therapy 1 0 0 1",
                        "Family front door 1 0 0 1",
                        "Nobody of the register 0 0 1 1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            due=late                        | R-2204, R-2201, R-2202
            due=within-7-days               | R-2203, R-2206
            due=later                       | R-2205
            agency=health                   | R-2201, R-2202, R-2203, R-2206
            agency=social-care              | R-2204
            agency=other                    | ''
            saidToBeMissed=true             | R-2203
            sentBack=true                   | R-2206
            sentBack=false&due=within-7-days | R-2203
            toRead=true                     | ''
            source=medical&due=later        | R-2205
            sort=sent                       | R-2204, R-2201, R-2202, R-2203, R-2206, R-2205
            sort=chased&agency=health       | R-2201, R-2202, R-2203, R-2206
            allocated=to-me                 | ''
            service=5a1f0000-0000-4000-8000-000000000001 | R-2201, R-2203, R-2206
            """)
    void narrows_and_sorts(String filter, String requests) {
        var shown =
                pages.open("/advice?" + filter).select("input[name=request]").eachAttr("value");

        assertThat(String.join(", ", shown)).isEqualTo(requests);
    }

    @Test
    void gives_the_same_as_a_file() throws Exception {
        var file = new String(
                pages.answer("/advice?due=late&format=csv").getResponse().getContentAsByteArray(), UTF_8);

        assertThat(file.lines().skip(1))
                .containsExactly(
                        "R-2204,2026-0204,Family front door,Social care,Health,2026-09-20,2026-11-01,22,Asked,," + "\""
                                + lead() + "\",,no",
                        "R-2201,2026-0201,Speech and language therapy,Health,Health,2026-09-29,2026-11-10,13,Asked,,,,no",
                        "R-2202,2026-0202,Occupational therapy,Health,Health,2026-10-11,2026-11-22,1,Asked,2026-11-19,,,no");
    }

    private static String lead() {
        return Words.of(EscalationStep.LEAD);
    }

    @Test
    void lists_what_came_and_is_to_be_read_where_that_is_asked_for() {
        assertThat(texts(pages.open("/advice?toRead=true"), "form[data-ticks] tbody th[scope=row]"))
                .containsExactly("R-2207 Case 2026-0207");
        assertThat(pages.open("/advice")
                        .select("a[href=/cases/2026-0201/advice/1]")
                        .text())
                .isEqualTo("R-2201");
    }

    @Test
    void ticks_all_on_the_page_without_javascript_by_a_link() {
        var page = pages.open("/advice?due=late");
        assertThat(page.select("input[checked]")).isEmpty();
        var all = page.select("a[data-tick-all]");
        assertThat(all.text()).isEqualTo("Select all 3 on this page");

        assertThat(pages.open(all.attr("href")).select("input[checked]").eachAttr("value"))
                .containsExactly("R-2204", "R-2201", "R-2202");
    }

    @Test
    void shows_a_lead_their_own_services_alone_with_counts_and_dates_and_no_case_and_nothing_to_tick() {
        var page = openAsLead(Set.of(SPEECH, OCCUPATIONAL), "/advice");

        assertThat(texts(page, "form[data-ticks] tbody th[scope=row]"))
                .containsExactly("R-2201", "R-2202", "R-2203", "R-2206");
        assertThat(texts(page, ".app-stats li"))
                .containsExactly(
                        "2 late",
                        "2 due within 7 days",
                        "0 due later",
                        "1 sent back",
                        "1 said to be missed",
                        "1 to read");
        assertThat(page.select("main").text()).doesNotContain("2026-0201", "Family front door", "Rowan");
        assertThat(page.select("input[type=checkbox], .app-bulk, a[href^=/cases]"))
                .isEmpty();
        assertThat(texts(page, "select[name=service] option"))
                .containsExactly("All services", "Occupational therapy", "Speech and language therapy");
    }

    @Test
    void shows_a_lead_nothing_of_another_service_by_whatever_filter_file_or_program() throws Exception {
        var others = List.of(
                "/advice?service=" + SOCIAL_CARE, "/advice?agency=social-care", "/advice?service=" + OCCUPATIONAL);
        for (var address : others) {
            assertThat(openAsLead(Set.of(SPEECH), address).select("main").text())
                    .contains("No outstanding advice fits these filters.")
                    .doesNotContain("R-2204", "R-2202");
        }
        assertThat(asLead(Set.of(SPEECH), "/advice?format=csv"))
                .contains("R-2201,,Speech")
                .doesNotContain("R-2202", "R-2204", "R-2205", "2026-02");
        assertThat(asLead(Set.of(SPEECH), "/api/contributions"))
                .contains("R-2201", "\"late\":1", "\"total\":3")
                .doesNotContain("R-2202", "R-2204", "R-2205", "2026-02");
        assertThat(asLead(Set.of(), "/api/contributions"))
                .contains("\"total\":0")
                .doesNotContain("R-22");
    }

    private Document openAsLead(Set<ServiceId> services, String address) {
        return Jsoup.parse(asLead(services, address));
    }

    private String asLead(Set<ServiceId> services, String address) {
        var lead = new Identity("Designated clinical officer", Role.CONTRIBUTION_LEAD, null, services);
        var answer =
                CurrentIdentity.actingFor(lead, () -> http.get().uri(address).exchange());
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
