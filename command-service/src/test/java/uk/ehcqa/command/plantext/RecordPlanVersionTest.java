package uk.ehcqa.command.plantext;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.DRAFTED;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.audit.framework.PlanStage.DRAFT;
import static uk.ehcqa.shared.audit.framework.PlanStage.FINAL;
import static uk.ehcqa.shared.plantext.PlanTextRefusal.PLAN_NOT_SENT_THEN;
import static uk.ehcqa.shared.plantext.PlanTextRefusal.PLAN_VERSION_EMPTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.plantext.PlanSection;
import uk.ehcqa.shared.plantext.PlanText;
import uk.ehcqa.shared.plantext.PlanVersionRecorded;
import uk.ehcqa.shared.plantext.RecordPlanVersion;
import uk.ehcqa.shared.plantext.SentPlan;

/** A draft was sent on 22 April 2025. */
class RecordPlanVersionTest {

    static final LocalDate SENT = LocalDate.of(2025, 4, 22);
    static final PlanText WORDS = PlanText.entered(Map.of(PlanSection.F, "Ten minutes a day"), List.of());
    static final AttachedDocuments DOCUMENT = new AttachedDocuments(
            List.of(new AttachedDocument(DocumentId.random(), "Plan.pdf", "application/pdf", 20_480)));
    static final PlanVersionRecorded FIRST =
            new PlanVersionRecorded(CASE, 1, 1, DRAFT, SENT, WORDS, AttachedDocuments.NONE);

    final FixtureConfiguration<EhcCase> may = caseOn(LocalDate.of(2025, 5, 16));

    @Test
    void takes_in_what_a_plan_says() {
        may.given(OPENED, REQUESTED, AGREED, DRAFTED)
                .when(new RecordPlanVersion(CASE, new SentPlan(1, DRAFT, SENT), WORDS, AttachedDocuments.NONE))
                .expectEvents(FIRST);
    }

    @Test
    void never_changes_a_version_but_counts_another() {
        may.given(OPENED, REQUESTED, AGREED, DRAFTED, FIRST)
                .when(new RecordPlanVersion(CASE, new SentPlan(1, DRAFT, SENT), PlanText.NONE, DOCUMENT))
                .expectEvents(new PlanVersionRecorded(CASE, 2, 1, DRAFT, SENT, PlanText.NONE, DOCUMENT));
    }

    @Test
    void can_be_done_once_nothing_else_can() {
        may.given(OPENED, REQUESTED, AGREED, DRAFTED, new ChildDied(CASE, LocalDate.of(2025, 5, 1)))
                .when(new RecordPlanVersion(CASE, new SentPlan(1, DRAFT, SENT), WORDS, AttachedDocuments.NONE))
                .expectEvents(FIRST);
    }

    @Test
    void is_about_a_plan_that_the_case_says_was_sent() {
        refused(new SentPlan(1, FINAL, SENT));
        refused(new SentPlan(1, DRAFT, SENT.plusDays(1)));
        refused(new SentPlan(2, DRAFT, SENT));
    }

    @Test
    void says_something() {
        may.given(OPENED, REQUESTED, AGREED, DRAFTED)
                .when(new RecordPlanVersion(CASE, new SentPlan(1, DRAFT, SENT), PlanText.NONE, AttachedDocuments.NONE))
                .expectNoEvents()
                .expectExceptionMessage(PLAN_VERSION_EMPTY.name());
    }

    private void refused(SentPlan sent) {
        may.given(OPENED, REQUESTED, AGREED, DRAFTED)
                .when(new RecordPlanVersion(CASE, sent, WORDS, AttachedDocuments.NONE))
                .expectNoEvents()
                .expectExceptionMessage(PLAN_NOT_SENT_THEN.name());
    }
}
