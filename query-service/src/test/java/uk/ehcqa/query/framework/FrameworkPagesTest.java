package uk.ehcqa.query.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.ehcqa.query.Pages.texts;

import java.net.URLEncoder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.eventstore.projection.ParkedCase;
import uk.ehcqa.eventstore.projection.ParkedCases;
import uk.ehcqa.eventstore.rebuild.Rebuilding;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.Arrivals;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDraftDiscarded;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDrafted;
import uk.ehcqa.shared.audit.publication.AuditFrameworkPublished;
import uk.ehcqa.shared.audit.publication.DiscardFrameworkDraft;
import uk.ehcqa.shared.audit.publication.DraftFramework;
import uk.ehcqa.shared.audit.publication.FrameworkEvent;
import uk.ehcqa.shared.audit.publication.FrameworkId;
import uk.ehcqa.shared.audit.publication.FrameworkRefusal;
import uk.ehcqa.shared.audit.publication.KeptFramework;
import uk.ehcqa.shared.audit.publication.PublishFramework;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.Refused;

/** Frameworks as they follow from the events in the store, beside those that came with the product. */
@QueryTest
class FrameworkPagesTest {

    static final String LIST = "/settings/frameworks";
    static final String WRITTEN = FrameworkDocuments.written(FrameworkDocuments.read(BuiltInFramework.EHCP_QA_1_0));
    static final Framework HEAVIER_F = FrameworkDocuments.read(
            WRITTEN.replaceFirst("\"1.0\"", "\"1.1\"").replaceFirst("\"weight\" : 20", "\"weight\" : 25"));

    @Autowired
    EventStore events;

    @Autowired
    KnownFrameworks frameworks;

    @Autowired
    FrameworkProjection projection;

    @Autowired
    Arrivals arrivals;

    @Autowired
    ParkedCases parked;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    CommandBus commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    final List<Object> sent = new ArrayList<>();
    final List<Registration> recording = new ArrayList<>();

    @BeforeEach
    void nothing_but_what_came_with_the_product() {
        jdbc.sql("truncate event_store.event cascade").update();
        jdbc.sql("truncate query.audit_framework").update();
        MessageHandler<CommandMessage<?>> answer = message -> {
            sent.add(message.getPayload());
            return new KeptFramework("ehcp-qa", null, null);
        };
        List.of(DraftFramework.class, DiscardFrameworkDraft.class, PublishFramework.class)
                .forEach(command -> recording.add(commands.subscribe(command.getName(), answer)));
    }

    @AfterEach
    void no_command_service() {
        recording.forEach(Registration::cancel);
    }

    @Test
    void list_what_came_with_the_product_and_what_was_drafted_and_published_here() {
        record(new AuditFrameworkDrafted(id(), HEAVIER_F));

        assertThat(texts(pages.openAs(Role.QUALITY_LEAD, LIST), "tbody tr"))
                .containsExactly(
                        "Quality of advice, version 1.0 advice-qa 1.0 Came with the product",
                        "Quality of EHC plans, version 1.1 ehcp-qa 1.1 Draft",
                        "Quality of EHC plans, version 1.0 ehcp-qa 1.0 Came with the product");

        record(1, new AuditFrameworkPublished(id(), HEAVIER_F, LocalDate.of(2026, 12, 1)));

        assertThat(texts(pages.openAs(Role.QUALITY_LEAD, LIST), "tbody tr").get(1))
                .isEqualTo("Quality of EHC plans, version 1.1 ehcp-qa 1.1 Published on 1 December 2026");
    }

    @Test
    void show_what_is_asked_what_it_weighs_and_what_caps_a_grade() {
        var page = pages.openAs(Role.QA_AUDITOR, LIST + "/ehcp-qa/1.0");

        assertThat(texts(page, "h2")).contains("F: Special educational provision weight 20 of 100");
        assertThat(page.select("main").text())
                .contains(
                        "Outstanding 90 Good 70 Requires improvement 50 Inadequate 0",
                        "Met 3, Mostly 2, Partly 1, Not met 0",
                        "Any of B1, F1, F2, F3 answered Not met: not above Inadequate",
                        "Section F below 50%: not above Inadequate",
                        "I1 answered Not met: not above Requires improvement, only for: Draft plan");
        assertThat(texts(page, "tbody tr"))
                .anySatisfy(row -> assertThat(row).startsWith("B1 Every need in the advice appears Critical"));
    }

    @Test
    void show_what_a_draft_changes() {
        record(new AuditFrameworkDrafted(id(), HEAVIER_F));

        var page = pages.openAs(Role.QUALITY_LEAD, LIST + "/ehcp-qa/1.1");

        assertThat(texts(page, "h2 + ul li")).containsExactly("Section F: weight: 25, before: 20.");
        assertThat(texts(page, "main .app-list-plain a"))
                .containsExactly(
                        "Take away as JSON", "Change this draft", "Publish this draft", "Throw this draft away");
    }

    @Test
    void let_an_auditor_read_and_change_nothing() {
        record(new AuditFrameworkDrafted(id(), HEAVIER_F));

        assertThat(texts(pages.openAs(Role.QA_AUDITOR, LIST + "/ehcp-qa/1.1"), "main .app-list-plain a"))
                .containsExactly("Take away as JSON");
        assertThat(pages.openAs(Role.QA_AUDITOR, LIST).select("a[href$=drafts/new]"))
                .isEmpty();
    }

    @Test
    void give_a_version_away_as_the_document_that_can_be_sent_again() {
        assertThat(pages.answer(LIST + "/ehcp-qa/1.0/document"))
                .hasHeader("Content-Disposition", "attachment; filename=\"ehcp-qa-1.0.json\"")
                .bodyText()
                .isEqualTo(WRITTEN);
    }

    @Test
    void begin_a_draft_with_the_document_of_a_version() {
        var page = pages.openAs(Role.QUALITY_LEAD, LIST + "/drafts/new?name=ehcp-qa&version=1.0");

        assertThat(page.expectFirst("#document").wholeText().strip()).isEqualTo(WRITTEN.strip());
    }

    @Test
    void send_a_draft() {
        pages.answerTo(Role.QUALITY_LEAD, LIST + "/drafts/new", document(FrameworkDocuments.written(HEAVIER_F)));

        assertThat(sent).containsExactly(new DraftFramework(HEAVIER_F));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | Paste the document of the framework
            {"format": 1           | This is no JSON: look at line 1, character 13
            []                     | Put right what is listed above the document
            """)
    void say_what_is_wrong_with_a_draft(String typed, String problem) {
        assertThat(texts(
                        pages.answerTo(Role.QUALITY_LEAD, LIST + "/drafts/new", document(typed), 422),
                        ".govuk-error-summary a"))
                .contains(problem);
        assertThat(sent).isEmpty();
    }

    @Test
    void say_everything_that_is_wrong_with_a_draft_and_keep_it() {
        var typed = WRITTEN.replaceFirst("\"weight\" : 8", "\"weight\" : 101").replaceFirst("\"A1\"", "\"a1\"");

        var page = pages.answerTo(Role.QUALITY_LEAD, LIST + "/drafts/new", document(typed), 422);

        assertThat(texts(page, "h2 + ul li"))
                .containsExactly(
                        "sections[0].weight: it must be a whole number from 1 to 100",
                        "sections[0].criteria[0].code: it must be a code of up to 32 capitals, digits and low lines");
        assertThat(page.expectFirst("#document").wholeText().strip()).isEqualTo(typed.strip());
    }

    @Test
    void say_why_a_draft_was_refused() {
        refusing(DraftFramework.class, FrameworkRefusal.FRAMEWORK_VERSION_NOT_ABOVE);

        var page = pages.answerTo(Role.QUALITY_LEAD, LIST + "/drafts/new", document(WRITTEN), 422);

        assertThat(page.select(".govuk-error-summary").text())
                .contains(
                        "Give the draft a version above the latest that was published: a published version never changes.");
    }

    @Test
    void publish_or_discard_the_draft_that_was_looked_at() {
        record(new AuditFrameworkDrafted(id(), HEAVIER_F));

        pages.answerTo(Role.QUALITY_LEAD, LIST + "/ehcp-qa/1.1/publication", "");
        pages.answerTo(Role.QUALITY_LEAD, LIST + "/ehcp-qa/1.1/discarding", "");

        assertThat(sent)
                .containsExactly(
                        new PublishFramework("ehcp-qa", HEAVIER_F.version()), new DiscardFrameworkDraft("ehcp-qa"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ehcp-qa/9.9",
                "/ehcp-qa/latest",
                "/lunch/1.0",
                "/ehcp-qa/9.9/document",
                "/ehcp-qa/1.0/publication",
                "/ehcp-qa/1.0/discarding",
                "/drafts/new?name=lunch&version=1.0"
            })
    void know_nothing_of_a_version_or_a_draft_that_is_not_there(String address) {
        assertThat(pages.answer(LIST + address)).hasStatus(404);
    }

    @Test
    void forget_a_draft_that_was_thrown_away() {
        record(new AuditFrameworkDrafted(id(), HEAVIER_F));
        publish(1, new AuditFrameworkDraftDiscarded(id(), "ehcp-qa", HEAVIER_F.version()));

        assertThat(arrivals.await(() -> frameworks.draft("ehcp-qa").isEmpty(), Duration.ofMinutes(1)))
                .isTrue();
    }

    @Test
    void go_on_when_the_events_of_one_framework_cannot_be_taken_in() {
        publish(1, new AuditFrameworkDrafted(id(), HEAVIER_F));

        assertThat(arrivals.await(() -> !parked.all().isEmpty(), Duration.ofMinutes(1)))
                .isTrue();
        assertThat(parked.all())
                .extracting(ParkedCase::projection, ParkedCase::caseId)
                .containsExactly(tuple("frameworks", id().toString()));
    }

    @Test
    void are_the_same_after_a_rebuild() {
        record(new AuditFrameworkDrafted(id(), HEAVIER_F));
        record(1, new AuditFrameworkPublished(id(), HEAVIER_F, LocalDate.of(2026, 12, 1)));
        var before = rows();

        assertThat(rebuilding.begin(projection, "Somebody")).isTrue();

        assertThat(arrivals.await(
                        () -> !rebuilding.latest(projection).orElseThrow().isUnderWay(), Duration.ofMinutes(1)))
                .isTrue();
        assertThat(rebuilding.latest(projection).orElseThrow().changed()).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    private void record(AuditFrameworkDrafted drafted) {
        record(0, drafted);
    }

    private void record(long number, FrameworkEvent event) {
        publish(number, event);
        assertThat(arrivals.await(
                        () -> frameworks
                                .find(id())
                                .filter(versions -> versions.version() >= number)
                                .isPresent(),
                        Duration.ofMinutes(1)))
                .isTrue();
    }

    private void publish(long number, FrameworkEvent event) {
        var by = new Identity("Quality lead", Role.QUALITY_LEAD, null).toMetadata();
        events.publish(new GenericDomainEventMessage<>("AuditFramework", id().toString(), number, event, by));
    }

    private void refusing(Class<?> command, FrameworkRefusal refusal) {
        MessageHandler<CommandMessage<?>> answer = message -> {
            throw new Refused(refusal);
        };
        recording.add(commands.subscribe(command.getName(), answer));
    }

    private List<String> rows() {
        return jdbc.sql("select framework::text from query.audit_framework framework")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static FrameworkId id() {
        return FrameworkId.of("ehcp-qa");
    }

    private static String document(String typed) {
        return "document=" + URLEncoder.encode(typed, UTF_8);
    }
}
