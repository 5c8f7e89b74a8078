package uk.ehcqa.query.contribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionRefusal;
import uk.ehcqa.shared.contribution.RequestContributions;
import uk.ehcqa.shared.contribution.RequestedContribution;
import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.service.ServiceId;

/** An assessment agreed on 1 October 2026. Today is Monday 23 November 2026. */
@QueryTest
class AskForAdvicePageTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/advice/request";
    static final ServiceId THERAPY = ServiceId.of("00000000-0000-4000-8000-0000000000a1");
    static final String ANSWERS = "purpose=NEEDS_ASSESSMENT-0-1&services=" + THERAPY
            + "&others=FAMILY&questions=What+helps%3F&sentOn.day=23&sentOn.month=11&sentOn.year=2026";
    static final String HELD = "&held%5B0%5D.source=EDUCATIONAL&held%5B0%5D.what=School+report&held%5B0%5D.on.day=18"
            + "&held%5B0%5D.on.month=9&held%5B0%5D.on.year=2026&held%5B0%5D.agreedBy=AUTHOR&held%5B0%5D.agreedBy=AUTHORITY";

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    final List<RequestContributions> sent = new ArrayList<>();

    @Nullable
    Registration recording;

    @Nullable
    ContributionRefusal refusal;

    @BeforeEach
    void a_service_and_a_command_service() {
        jdbc.sql("truncate query.service").update();
        jdbc.sql("""
                insert into query.service (service_id, version, recorded_at, name, agency, stream, lead_address,
                    commissioner_address, requests_address, particulars)
                values (?, 0, now(), 'Therapy', 'HEALTH', 'OCCUPATIONAL_THERAPY', 'l@example.org', 'c@example.org', 'r@example.org',
                    '{"name": "Therapy", "agency": "HEALTH", "stream": "OCCUPATIONAL_THERAPY", "commissioner": "Board",
                      "lead": "Officer", "leadAddress": "l@example.org", "commissionerAddress": "c@example.org",
                      "requestsAddress": "r@example.org", "workingPattern": {"days": ["MONDAY"], "closures": []}}')""").param(THERAPY.value()).update();
        MessageHandler<CommandMessage<?>> answer = message -> {
            if (refusal != null) {
                throw new Refused(refusal);
            }
            sent.add((RequestContributions) message.getPayload());
            return new Recorded(new CaseReference("2026-0413"), 9);
        };
        recording = commands.subscribe(RequestContributions.class.getName(), answer);
    }

    @AfterEach
    void no_command_service() {
        if (recording != null) {
            recording.cancel();
        }
    }

    @Test
    void is_opened_from_a_case_whose_assessment_is_agreed() {
        var link = "a[href=" + FORM + "]";
        recorded.are(agreed());
        assertThat(pages.open(CASE).select(link).text()).isEqualTo("Ask for advice");

        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23"));
        assertThat(pages.open(CASE).select(link)).isEmpty();
        assertThat(pages.open(FORM).select("main form")).isEmpty();
    }

    @Test
    void offers_the_open_services_of_the_register_and_those_who_are_in_none() {
        recorded.are(agreed());

        var page = pages.open(FORM);

        assertThat(texts(page, "#purpose option")).containsExactly("The assessment requested 23 September 2026");
        assertThat(texts(page, ".govuk-checkboxes__label"))
                .containsExactly(
                        "Therapy",
                        "Parents and child or young person",
                        "School, college or early years setting",
                        "Preparing for adulthood",
                        "Somebody else",
                        "Someone the family asks for",
                        "Whoever gave it",
                        "The family",
                        "The council",
                        "Whoever gave it",
                        "The family",
                        "The council",
                        "Whoever gave it",
                        "The family",
                        "The council");
    }

    @Test
    void shows_what_is_asked_once_more_before_anything_is_sent() {
        recorded.are(agreed());

        var check = pages.sendAs(Role.CASEWORKER, FORM, ANSWERS);

        assertThat(check.select("h1").text()).isEqualTo("Check the requests for advice");
        assertThat(texts(check, ".govuk-summary-list__row"))
                .containsExactly(
                        "For The assessment requested 23 September 2026",
                        "Ask Therapy",
                        "Ask Parents and child or young person",
                        "Sent 23 November 2026",
                        "Received 23 November 2026",
                        "Due 4 January 2027",
                        "Questions What helps?");
        assertThat(sent).isEmpty();
    }

    @Test
    void sends_what_was_checked() {
        recorded.are(agreed());

        assertThat(pages.send(FORM, ANSWERS + "&checked=true")).hasRedirectedUrl(CASE + "?seen=case:9");

        assertThat(sent).singleElement().satisfies(command -> {
            assertThat(command.purpose()).isEqualTo(ContributionPurpose.assessment(1));
            assertThat(command.sentOn()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(command.receivedOn()).isNull();
            assertThat(command.requests())
                    .containsExactly(
                            new RequestedContribution(AdviceSource.MEDICAL, THERAPY, "What helps?"),
                            new RequestedContribution(AdviceSource.FAMILY, null, "What helps?"));
            assertThat(command.used()).isEmpty();
        });
    }

    @Test
    void uses_advice_that_is_held_with_those_who_agree() {
        recorded.are(agreed());

        pages.send(FORM, ANSWERS + HELD + "&checked=true");

        assertThat(sent.getFirst().used()).singleElement().satisfies(held -> {
            assertThat(held.source()).isEqualTo(AdviceSource.EDUCATIONAL);
            assertThat(held.advisedOn()).isEqualTo(LocalDate.of(2026, 9, 18));
            assertThat(held.agreedByAuthor()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(held.agreedByFamily()).isNull();
            assertThat(held.agreedByAuthority()).isEqualTo(LocalDate.of(2026, 11, 23));
        });
    }

    @Test
    void uses_several_each_with_its_documents() {
        recorded.are(agreed());
        var attempt = UUID.randomUUID().toString();
        var answers = new HashMap<>(Map.of(
                "idempotencyKey",
                attempt,
                "expectedVersion",
                "1",
                "purpose",
                "NEEDS_ASSESSMENT-0-1",
                "sentOn.day",
                "23",
                "sentOn.month",
                "11",
                "sentOn.year",
                "2026",
                "others",
                "FAMILY"));
        answers.putAll(Map.of(
                "held[0].source",
                "EDUCATIONAL",
                "held[0].what",
                "School report",
                "held[1].source",
                "MEDICAL",
                "held[1].what",
                "Clinic letter"));
        var letter = new MockMultipartFile(
                "held[1].document", "letter.pdf", "application/pdf", "%PDF-1.7\nx\n%%EOF\n".getBytes(UTF_8));

        var check = pages.attach(FORM, letter, answers);
        assertThat(check).hasStatusOk();
        assertThat(texts(Pages.read(check), ".govuk-summary-list__row"))
                .contains(
                        "Use advice that we hold School, college or early years setting: School report, of 23 November"
                                + " 2026. Agreed by: nobody yet",
                        "Use advice that we hold Health: Clinic letter, of 23 November 2026. Agreed by: nobody yet."
                                + " Attached: letter.pdf");

        answers.put("checked", "true");
        var nothing = new MockMultipartFile("other", "", null, new byte[0]);
        assertThat(pages.attach(FORM, nothing, answers)).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst().used()).hasSize(2).last().satisfies(held -> {
            assertThat(held.source()).isEqualTo(AdviceSource.MEDICAL);
            assertThat(held.documents().all())
                    .extracting(AttachedDocument::name)
                    .containsExactly("letter.pdf");
        });
    }

    @Test
    void says_at_the_row_what_is_no_document() {
        recorded.are(agreed());
        var program = new MockMultipartFile("held[1].document", "letter.pdf", "application/pdf", "MZ".getBytes(UTF_8));

        var refused = pages.attach(
                FORM,
                program,
                Map.of(
                        "expectedVersion",
                        "1",
                        "purpose",
                        "NEEDS_ASSESSMENT-0-1",
                        "questions",
                        "What helps?",
                        "held[1].what",
                        "Letter"));

        assertThat(refused).hasStatus(422);
        var page = Pages.read(refused);
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).contains("#held[1].document");
        assertThat(page.select("#questions").text()).isEqualTo("What helps?");
        assertThat(page.select("details[open]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FAMILY_HAS_NOT_AGREED              | Say that the family agrees that this advice is enough, or ask for new advice.
            PREPARATION_FOR_ADULTHOOD_LEFT_OUT | In or beyond Year 9, advice on preparing for adulthood has to be asked for (SEND Regulations 2014, reg. 6(1)(g)). Say whom you ask for it, or use advice that you hold.
            """)
    void comes_back_with_what_the_rules_refuse(ContributionRefusal refused, String sentence) {
        recorded.are(agreed());
        refusal = refused;

        var page = pages.refused(FORM, ANSWERS + "&checked=true");

        assertThat(page.select("h1").text()).isEqualTo("Ask for advice");
        assertThat(page.select(".govuk-error-summary").text()).contains(sentence);
        assertThat(page.select("#questions").text()).isEqualTo("What helps?");
    }

    @Test
    void says_what_is_wrong() {
        recorded.are(agreed());

        assertThat(texts(pages.refused(FORM, "purpose=NEEDS_ASSESSMENT-0-1"), ".govuk-error-summary a"))
                .containsExactly("Enter the date the requests were sent");
    }

    private static CaseStory agreed() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-09-23")
                .agreedToAssess("2026-10-01");
    }
}
