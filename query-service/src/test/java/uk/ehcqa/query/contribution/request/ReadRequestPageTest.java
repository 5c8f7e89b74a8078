package uk.ehcqa.query.contribution.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.query.contribution.request.AskedCases.LEAD;
import static uk.ehcqa.query.contribution.request.AskedCases.SOCIAL_CARE;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.AcceptContribution;
import uk.ehcqa.shared.contribution.ReturnContribution;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** The therapist has answered R-2204, and nobody has answered R-2205. */
@QueryTest
class ReadRequestPageTest {

    static final String READING = "/requests/R-2204/reading";
    static final Identity OTHER_LEAD =
            new Identity("Designated social care officer", Role.CONTRIBUTION_LEAD, null, Set.of(SOCIAL_CARE));
    static final String ALL_MET = Stream.of(
                    "authorRoleAndDate",
                    "needsTiedToSen",
                    "smartOutcomes",
                    "provisionSpecific",
                    "viewsOfChildAndParent",
                    "plainLanguage",
                    "withinExpertise")
            .map(field -> field + "=MET&")
            .collect(Collectors.joining());
    static final String READ = "&date.day=20&date.month=11&date.year=2026";

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    DocumentStore documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    final List<Object> sent = new ArrayList<>();
    final List<Registration> recordings = new ArrayList<>();

    @BeforeEach
    void command_service() {
        jdbc.sql("truncate request.viewing, document.document cascade").update();
        recorded.are(AskedCases.answered());
        Stream.<Class<? extends CaseCommand>>of(AcceptContribution.class, ReturnContribution.class)
                .forEach(command -> {
                    MessageHandler<CommandMessage<?>> answer = message -> {
                        sent.add(message.getPayload());
                        return new Recorded(new CaseReference("2026-0413"), 9);
                    };
                    recordings.add(commands.subscribe(command.getName(), answer));
                });
    }

    @AfterEach
    void no_command_service() {
        recordings.forEach(Registration::cancel);
    }

    @Test
    void is_led_to_from_the_list_of_advice_to_check() {
        var page = pages.openAs(LEAD, "/requests/to-check");

        assertThat(page.select("h1").text()).isEqualTo("Advice to check");
        assertThat(page.select("#requests a").eachAttr("href")).containsExactly(READING);
        assertThat(page.select("main").text()).doesNotContain("Rowan");
        assertThat(pages.openAs(OTHER_LEAD, "/requests/to-check").select("main").text())
                .contains("There is no advice to check.");
        assertThat(texts(pages.openAs(LEAD, "/requests"), "#services tbody td")).contains("1");
        assertThat(pages.answerAs(LEAD, "/api/requests/to-check"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 1, \"items\": [{\"reference\": \"R-2204\"}]}");
        assertThat(pages.answerAs(OTHER_LEAD, "/api/requests/to-check"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 0, \"items\": []}");
    }

    @Test
    void shows_the_advice_and_asks_what_the_framework_asks() {
        var page = pages.openAs(LEAD, READING);

        assertThat(page.select("#h-advice").text()).isEqualTo("The advice");
        assertThat(page.select("main").text()).contains("N1 Understanding of spoken language");
        assertThat(texts(page, "form.app-form legend"))
                .contains("Author, role and date", "Within the author's expertise", "What comes of it");
        assertThat(page.select("#authorRoleAndDate-hint").text())
                .isEqualTo("Is it said who wrote it, as what, and when the child was seen?");
        assertThat(jdbc.sql("select viewer from request.viewing")
                        .query(String.class)
                        .list())
                .containsExactly("Designated clinical officer");
    }

    @Test
    void accepts_the_advice_or_sends_it_back() {
        assertThat(pages.sendAs(LEAD, READING, ALL_MET + "outcome=ACCEPT" + READ))
                .hasRedirectedUrl(READING + "?seen=case:9");
        assertThat(sent.getLast()).isInstanceOfSatisfying(AcceptContribution.class, command -> {
            assertThat(command.contribution()).isEqualTo(1);
            assertThat(command.check().foundAllMet()).isTrue();
        });

        pages.sendAs(
                LEAD,
                READING,
                ALL_MET.replace("plainLanguage=MET", "plainLanguage=PARTLY")
                        + "outcome=SEND_BACK&whatIsAsked=Plain+words&number=2" + READ);
        assertThat(sent.getLast()).isInstanceOfSatisfying(ReturnContribution.class, command -> {
            assertThat(command.contribution()).isEqualTo(1);
            assertThat(command.whatIsAsked()).isEqualTo("Plain words");
        });
    }

    @Test
    void says_what_is_wrong() {
        var answer = pages.sendAs(LEAD, READING, ALL_MET);

        assertThat(answer).hasStatus(422);
        assertThat(texts(Pages.read(answer), ".govuk-error-summary a"))
                .containsExactlyInAnyOrder("Say whether it is accepted or sent back", "Enter the date it was read");
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests/R-2204/reading", "/api/requests/R-2204/reading"})
    void is_not_found_by_whoever_answers_for_other_services(String address) {
        assertThat(pages.answerAs(LEAD, address)).hasStatusOk();
        assertThat(pages.answerAs(OTHER_LEAD, address)).hasStatus(404);
        assertThat(pages.sendAs(OTHER_LEAD, READING, ALL_MET + "outcome=ACCEPT" + READ))
                .hasStatus(404);
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests/R-2205/reading", "/api/requests/R-2205/reading"})
    void is_not_found_where_nothing_was_answered(String address) {
        assertThat(pages.answerAs(OTHER_LEAD, address)).hasStatus(404);
    }

    @Test
    void gives_no_document_that_is_only_drafted_with() {
        var caseId = CaseId.of(jdbc.sql("select case_id::text from query.contribution where reference = 'R-2204'")
                .query(String.class)
                .single());
        var draft = documents
                .sentFor(caseId, "R-2204")
                .keep("draft.pdf", new ByteArrayInputStream("%PDF-1.7\nx\n%%EOF\n".getBytes(ISO_8859_1)));

        assertThat(pages.answerAs(LEAD, READING + "/documents/" + draft.id())).hasStatus(404);
        assertThat(pages.answerAs(LEAD, "/api" + READING + "/documents/" + draft.id()))
                .hasStatus(404);
    }

    @Test
    void says_that_there_is_nothing_to_check_once_it_was_sent_back() {
        recorded.are(AskedCases.sentBack());

        var page = pages.openAs(LEAD, READING);

        assertThat(page.select("form.app-form")).isEmpty();
        assertThat(page.select("main").text()).contains("There is nothing to check at present.");
    }
}
