package uk.ehcqa.query.plantext;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.audit.framework.PlanStage.DRAFT;
import static uk.ehcqa.shared.audit.framework.PlanStage.FINAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.plantext.PlanSection;
import uk.ehcqa.shared.plantext.PlanText;
import uk.ehcqa.shared.plantext.PlanVersionRecorded;
import uk.ehcqa.shared.plantext.RecordPlanVersion;
import uk.ehcqa.shared.plantext.SentPlan;

/** A draft was sent on 12 October 2026, and the plan on 2 November. Today is Monday 23 November 2026. */
@QueryTest
class PlanTextPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String PLAN = CASE + "/plan";

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    final List<Object> sent = new ArrayList<>();
    Registration recording;

    @BeforeEach
    void command_service() {
        MessageHandler<CommandMessage<?>> answer = message -> {
            sent.add(message.getPayload());
            return new Recorded(new CaseReference("2026-0413"), 9);
        };
        recording = commands.subscribe(RecordPlanVersion.class.getName(), answer);
    }

    @AfterEach
    void no_command_service() {
        recording.cancel();
    }

    @Test
    void list_what_was_sent_and_what_is_on_record_of_its_words() {
        recorded.are(entered());

        assertThat(pages.open(CASE).select("a[href=" + PLAN + "]").text()).isEqualTo("What the plan says");
        assertThat(texts(pages.open(PLAN), "tbody tr"))
                .containsExactly(
                        "Final plan, sent 2 November 2026 Version 1"
                                + " Enter what it says: Final plan, sent 2 November 2026",
                        "Draft plan, sent 12 October 2026 None"
                                + " Enter what it says: Draft plan, sent 12 October 2026");
    }

    @Test
    void show_the_words_with_those_marked_that_are_vague() {
        recorded.are(entered());

        var page = pages.open(PLAN + "/1");

        assertThat(page.select("h1").text()).isEqualTo("Final plan, sent 2 November 2026");
        assertThat(page.select("[aria-labelledby=h-F]").text())
                .isEqualTo("F Special educational provision Maple will have access to a group.");
        assertThat(texts(page, "[aria-labelledby=h-F] mark")).containsExactly("access to");
        assertThat(page.select("[aria-labelledby=h-A]")).isEmpty();
        assertThat(texts(page, "[aria-labelledby=h-appended] li")).containsExactly("Educational psychologist");
        assertThat(texts(page, "[aria-labelledby=h-documents] a")).containsExactly("Plan.pdf, 20 KB");
        assertThat(pages.answer(PLAN + "/2")).hasStatus(404);
    }

    @Test
    void take_in_the_words_of_a_version_that_was_sent() {
        recorded.are(sent());

        assertThat(pages.send(
                        PLAN + "/new",
                        "sent=1-DRAFT-2026-10-12&f=Ten+minutes&h1=+&appended=Psychologist%0A%0ATherapist"))
                .hasRedirectedUrl(CASE + "?seen=case:9");

        assertThat(sent).singleElement().isInstanceOfSatisfying(RecordPlanVersion.class, command -> {
            assertThat(command.sent()).isEqualTo(new SentPlan(1, DRAFT, LocalDate.of(2026, 10, 12)));
            assertThat(command.text())
                    .isEqualTo(
                            new PlanText(Map.of(PlanSection.F, "Ten minutes"), List.of("Psychologist", "Therapist")));
            assertThat(command.documents()).isEqualTo(AttachedDocuments.NONE);
        });
    }

    @Test
    void say_what_is_wrong_and_keep_the_words() {
        recorded.are(sent());

        var unchosen = pages.refused(PLAN + "/new", "f=Ten+minutes");
        assertThat(texts(unchosen, ".govuk-error-summary a"))
                .containsExactly("Choose which version of the plan this is");
        assertThat(unchosen.select("#f").text()).isEqualTo("Ten minutes");

        assertThat(texts(pages.refused(PLAN + "/new", "sent=1-FINAL-2026-10-12&f=Ten"), ".govuk-error-summary a"))
                .containsExactly(
                        "The case does not say that this version of the plan was sent on that day. Record first"
                                + " that it was sent, then enter what it says.");
        assertThat(sent).isEmpty();
    }

    @Test
    void are_told_to_programs_without_their_words() throws Exception {
        recorded.are(entered());

        var answer = pages.answer("/api" + CASE + "/plan-versions");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.planVersions[0].sentOn")
                .isEqualTo("2026-11-02");
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("Maple");
        assertThat(pages.open(CASE + "/history").select("main").text())
                .contains("What the plan says, version 1 final plan, sent 2 November 2026")
                .doesNotContain("Maple");
    }

    private static CaseStory sent() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2018-05-14")
                .requestReceived("2026-06-15")
                .agreedToAssess("2026-07-13")
                .draftSent("2026-10-12")
                .finalPlanSent("2026-11-02");
    }

    private static CaseStory entered() {
        return sent().and(id -> new PlanVersionRecorded(
                id,
                1,
                1,
                FINAL,
                LocalDate.of(2026, 11, 2),
                PlanText.entered(
                        Map.of(PlanSection.F, "Maple will have access to a group."),
                        List.of("Educational psychologist")),
                new AttachedDocuments(
                        List.of(new AttachedDocument(DocumentId.random(), "Plan.pdf", "application/pdf", 20_480)))));
    }
}
