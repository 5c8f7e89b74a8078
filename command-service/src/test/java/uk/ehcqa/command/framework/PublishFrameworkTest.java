package uk.ehcqa.command.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.command.casework.CaseTargetResolver;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDraftDiscarded;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDrafted;
import uk.ehcqa.shared.audit.publication.AuditFrameworkPublished;
import uk.ehcqa.shared.audit.publication.DiscardFrameworkDraft;
import uk.ehcqa.shared.audit.publication.DraftFramework;
import uk.ehcqa.shared.audit.publication.FrameworkCommand;
import uk.ehcqa.shared.audit.publication.FrameworkEvent;
import uk.ehcqa.shared.audit.publication.FrameworkId;
import uk.ehcqa.shared.audit.publication.KeptFramework;
import uk.ehcqa.shared.audit.publication.PublishFramework;
import uk.ehcqa.shared.refusal.Refused;

/** The versions of {@code ehcp-qa}, of which 1.0 is built in, and of a framework of one's own. Today is 30 November 2026. */
class PublishFrameworkTest {

    static final FrameworkId ID = FrameworkId.of("ehcp-qa");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    final FixtureConfiguration<AuditFramework> framework = fixture();

    @Test
    void begins_with_a_draft_above_what_is_built_in() {
        framework
                .givenNoPriorActivity()
                .when(new DraftFramework(version("1.1")))
                .expectEvents(new AuditFrameworkDrafted(ID, version("1.1")))
                .expectResultMessagePayload(
                        new KeptFramework("ehcp-qa", new FrameworkVersion("1.1"), new FrameworkVersion("1.0")));
    }

    @Test
    void puts_a_draft_in_the_place_of_the_one_before_and_changes_nothing_for_the_same() {
        given(drafted("1.1"))
                .when(new DraftFramework(version("1.2")))
                .expectEvents(new AuditFrameworkDrafted(ID, version("1.2")));
        given(drafted("1.1")).when(new DraftFramework(version("1.1"))).expectNoEvents();
    }

    @Test
    void publishes_the_draft_that_was_seen_for_good() {
        given(drafted("1.1"))
                .when(new PublishFramework("ehcp-qa", new FrameworkVersion("1.1")))
                .expectEvents(new AuditFrameworkPublished(ID, version("1.1"), TODAY))
                .expectResultMessagePayload(new KeptFramework("ehcp-qa", null, new FrameworkVersion("1.1")));
        refused(
                "FRAMEWORK_DRAFT_IS_ANOTHER",
                new PublishFramework("ehcp-qa", new FrameworkVersion("1.1")),
                drafted("1.2"));
        refused("FRAMEWORK_HAS_NO_DRAFT", new PublishFramework("ehcp-qa", new FrameworkVersion("1.1")));
        refused(
                "FRAMEWORK_HAS_NO_DRAFT",
                new PublishFramework("ehcp-qa", new FrameworkVersion("1.1")),
                drafted("1.1"),
                published("1.1"));
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "1.0,  none, FRAMEWORK_VERSION_NOT_ABOVE",
                "1.1,  none, none",
                "1.10, 1.9,  none",
                "1.9,  1.10, FRAMEWORK_VERSION_NOT_ABOVE",
                "2.0,  2.0,  FRAMEWORK_VERSION_NOT_ABOVE",
                "2.1,  2.0,  none"
            })
    void never_changes_a_published_version_and_numbers_upwards(
            String draft, @Nullable String published, @Nullable String refusal) {
        var history = published == null ? List.<FrameworkEvent>of() : List.of(drafted(published), published(published));
        var outcome = (history.isEmpty() ? framework.givenNoPriorActivity() : framework.given(history))
                .when(new DraftFramework(version(draft)));

        if (refusal == null) {
            outcome.expectEvents(new AuditFrameworkDrafted(ID, version(draft)));
        } else {
            outcome.expectNoEvents().expectException(Refused.class).expectExceptionMessage(refusal);
        }
    }

    @Test
    void throws_a_draft_away() {
        given(drafted("1.1"))
                .when(new DiscardFrameworkDraft("ehcp-qa"))
                .expectEvents(new AuditFrameworkDraftDiscarded(ID, "ehcp-qa", new FrameworkVersion("1.1")));
        refused(
                "FRAMEWORK_HAS_NO_DRAFT",
                new DiscardFrameworkDraft("ehcp-qa"),
                drafted("1.1"),
                new AuditFrameworkDraftDiscarded(ID, "ehcp-qa", new FrameworkVersion("1.1")));
    }

    @Test
    void refuses_a_flawed_draft_also_from_whoever_did_not_read_it_from_a_document() {
        var flawed = version("1.1");
        var twice = new Framework(
                flawed.name(),
                flawed.version(),
                flawed.title(),
                flawed.answers(),
                List.of(flawed.sections().getFirst(), flawed.sections().getFirst()),
                flawed.outcome());

        refused("FRAMEWORK_FLAWED", new DraftFramework(twice));
    }

    private TestExecutor<AuditFramework> given(FrameworkEvent... events) {
        return fixture().given(List.of(events));
    }

    private static void refused(String refusal, FrameworkCommand command, FrameworkEvent... events) {
        var fixture = fixture();
        (events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(List.of(events)))
                .when(command)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(refusal);
    }

    private static AuditFrameworkDrafted drafted(String version) {
        return new AuditFrameworkDrafted(ID, version(version));
    }

    private static AuditFrameworkPublished published(String version) {
        return new AuditFrameworkPublished(ID, version(version), LocalDate.of(2026, 11, 2));
    }

    static Framework version(String version) {
        var builtIn = FrameworkDocuments.read(BuiltInFramework.EHCP_QA_1_0);
        return new Framework(
                builtIn.name(),
                new FrameworkVersion(version),
                builtIn.title(),
                builtIn.answers(),
                builtIn.sections(),
                builtIn.outcome());
    }

    private static FixtureConfiguration<AuditFramework> fixture() {
        var london = ZoneId.of("Europe/London");
        return new AggregateTestFixture<>(AuditFramework.class)
                .registerCommandTargetResolver(new CaseTargetResolver())
                .registerInjectableResource(
                        Clock.fixed(TODAY.atTime(9, 0).atZone(london).toInstant(), london))
                .registerInjectableResource(new BuiltInFrameworks());
    }
}
