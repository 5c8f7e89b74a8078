package uk.ehcqa.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.audit.framework.Answer.MET;
import static uk.ehcqa.shared.audit.framework.Answer.NOT_MET;
import static uk.ehcqa.shared.audit.marking.Marking.FIRST;
import static uk.ehcqa.shared.audit.marking.Marking.SECOND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.framework.KnownFrameworks;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.audit.grading.Answers;
import uk.ehcqa.shared.audit.grading.Grading;
import uk.ehcqa.shared.audit.grading.Result;
import uk.ehcqa.shared.audit.marking.AuditAnswerSaved;
import uk.ehcqa.shared.audit.marking.AuditCommand;
import uk.ehcqa.shared.audit.marking.AuditEvent;
import uk.ehcqa.shared.audit.marking.AuditFindingSaved;
import uk.ehcqa.shared.audit.marking.AuditId;
import uk.ehcqa.shared.audit.marking.AuditMarksSubmitted;
import uk.ehcqa.shared.audit.marking.AuditModerationBegun;
import uk.ehcqa.shared.audit.marking.AuditRecorded;
import uk.ehcqa.shared.audit.marking.AuditResult;
import uk.ehcqa.shared.audit.marking.AuditedPlan;
import uk.ehcqa.shared.audit.marking.BeginModeration;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.QualityAuditBegun;
import uk.ehcqa.shared.audit.marking.QualityAuditFile;
import uk.ehcqa.shared.audit.marking.SaveAnswer;
import uk.ehcqa.shared.audit.marking.SaveFinding;
import uk.ehcqa.shared.audit.marking.SubmitMarks;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plantext.PlanSection;
import uk.ehcqa.shared.plantext.PlanText;
import uk.ehcqa.shared.plantext.PlanVersionRecorded;

/** One final plan with its words, given to two auditors by {@code ehcp-qa} 1.0. Today is Monday 23 November 2026. */
@QueryTest
class AuditPagesTest {

    static final LocalDate SENT = LocalDate.of(2026, 11, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final FrameworkVersion ONE = new FrameworkVersion("1.0");
    static final Identity AUDITOR_2 = new Identity("Auditor 2", Role.QA_AUDITOR, "Quality team");
    static final Identity AUDITOR_5 = new Identity("Auditor 5", Role.QA_AUDITOR, "Quality team");
    static final Identity AUDITOR_7 = new Identity("Auditor 7", Role.QA_AUDITOR, "Quality team");
    static final Identity LEAD = new Identity("Quality lead", Role.QUALITY_LEAD, null);

    @Autowired
    RecordedCases recorded;

    @Autowired
    EventStore events;

    @Autowired
    AuditProjection projection;

    @Autowired
    KnownFrameworks frameworks;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    final AuditId audit = new AuditId(UUID.randomUUID());
    final String address = "/audits/" + audit;
    final List<DomainEventMessage<?>> told = new ArrayList<>();
    final List<Object> sent = new ArrayList<>();
    final List<Registration> recordings = new ArrayList<>();
    CaseId caseId = CaseId.random();

    @BeforeEach
    void an_audit() {
        Stream.<Class<? extends AuditCommand>>of(
                        SaveAnswer.class, SaveFinding.class, SubmitMarks.class, BeginModeration.class)
                .forEach(command -> {
                    MessageHandler<CommandMessage<?>> answer = message -> {
                        sent.add(message.getPayload());
                        return new AuditRecorded(audit, 9, null);
                    };
                    recordings.add(commands.subscribe(command.getName(), answer));
                });
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2018-05-14")
                .requestReceived("2026-06-15")
                .agreedToAssess("2026-07-13")
                .draftSent("2026-10-12")
                .finalPlanSent("2026-11-02")
                .and(id -> {
                    caseId = id;
                    return new PlanVersionRecorded(
                            id,
                            1,
                            1,
                            PlanStage.FINAL,
                            SENT,
                            PlanText.entered(
                                    Map.of(PlanSection.F, "Rowan will have regular help."), List.of("Psychologist")),
                            AttachedDocuments.NONE);
                }));
        tell(new QualityAuditBegun(
                audit,
                caseId,
                new AuditedPlan(1, PlanStage.FINAL, SENT, 1),
                "ehcp-qa",
                ONE,
                "Auditor 2",
                "Auditor 5",
                TODAY));
    }

    @AfterEach
    void no_command_service() {
        recordings.forEach(Registration::cancel);
    }

    @Test
    void list_ones_own_audits_and_all_to_a_quality_lead() {
        answer(FIRST, "A1", MET, null);
        var own = "tr:has(a[href=" + address + "])";

        assertThat(texts(pages.openAs(AUDITOR_2, "/audits"), own))
                .containsExactly("2026-0413, Rowan Example begun 23 November 2026 Final plan, sent 2 November 2026"
                        + " Quality of EHC plans, version 1.0 1 of 37 answered Being scored");
        assertThat(texts(pages.openAs(AUDITOR_7, "/audits"), own)).isEmpty();
        assertThat(texts(pages.openAs(LEAD, "/audits"), own + " td[data-label=Auditors]"))
                .containsExactly("Auditor 2; Auditor 5");
        assertThat(pages.answerAs(AUDITOR_2, "/api/audits"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[?(@.auditId == '" + audit + "')].standing")
                .asArray()
                .containsExactly("BEING_SCORED");
    }

    @Test
    void lead_to_the_first_section_that_is_still_to_be_answered() {
        assertThat(pages.answerAs(AUDITOR_2, address)).hasRedirectedUrl(address + "/sections/A");
        Stream.of("A1", "A2", "A3").forEach(code -> answer(FIRST, code, MET, null));
        assertThat(pages.answerAs(AUDITOR_2, address)).hasRedirectedUrl(address + "/sections/B");
        answerAll(FIRST, "F3", MET, null);
        assertThat(pages.answerAs(AUDITOR_2, address)).hasRedirectedUrl(address + "/check");
    }

    @Test
    void show_the_questions_of_a_section_beside_the_words_of_the_plan() {
        answer(FIRST, "F3", NOT_MET, "No hours");

        var page = pages.openAs(AUDITOR_2, address + "/sections/F");

        assertThat(page.select("h1").text()).isEqualTo("Section F: Special educational provision");
        assertThat(page.select("#progress").text()).isEqualTo("1 of 36 criteria scored");
        assertThat(page.select(".app-plan").text())
                .isEqualTo("F Special educational provision Rowan will have regular help.");
        assertThat(texts(page, ".app-plan mark")).containsExactly("regular help");
        assertThat(page.select("input[checked]").eachAttr("id")).containsExactly("F3-NOT_MET");
        assertThat(page.select("#F3-comment").text()).isEqualTo("No hours");
        assertThat(page.select("input[name=F5]").eachAttr("value"))
                .containsExactly("MET", "MOSTLY", "PARTLY", "NOT_MET", "NOT_APPLICABLE");
        assertThat(page.select("input[name=F4]").eachAttr("value"))
                .containsExactly("MET", "MOSTLY", "PARTLY", "NOT_MET");
        assertThat(page.select("#verdict").text()).contains("LJ1: not above Inadequate, because of F3.");
        assertThat(pages.answerAs(AUDITOR_2, address + "/sections/Z")).hasStatus(404);
    }

    @Test
    void save_a_section_without_scripts_and_go_on() {
        assertThat(pages.sendAs(
                        AUDITOR_2, address + "/sections/I", "I1=MET&J1=NOT_APPLICABLE&J1-comment=None&act=next"))
                .hasRedirectedUrl(address + "/sections/K");

        assertThat(sent)
                .containsExactly(
                        new SaveAnswer(audit, FIRST, "I1", MET, null),
                        new SaveAnswer(audit, FIRST, "J1", Answer.NOT_APPLICABLE, "None"));
    }

    @Test
    void keep_what_cannot_be_saved_and_say_why() {
        var page = Pages.read(
                pages.sendAs(AUDITOR_2, address + "/sections/I", "I1=LUNCH&J1-comment=Not+asked+for&act=next"));

        assertThat(texts(page, ".govuk-error-summary a"))
                .containsExactly(
                        "Choose one of the answers to I1", "Choose an answer to J1, so that its comment is kept");
        assertThat(page.select("#J1-comment").text()).isEqualTo("Not asked for");
        assertThat(sent).isEmpty();
    }

    @Test
    void save_one_answer_as_soon_as_it_is_given() {
        var saved = pages.sendAs(AUDITOR_2, address + "/answers/F3", "F3=NOT_MET&F3-comment=No+hours&F4=MET");

        assertThat(saved).hasStatusOk();
        assertThat(Pages.read(saved).text()).startsWith("Saved 09:41");
        assertThat(sent).containsExactly(new SaveAnswer(audit, FIRST, "F3", NOT_MET, "No hours"));

        var refused = pages.sendAs(AUDITOR_2, address + "/answers/F3", "F3-comment=No+hours");
        assertThat(refused).hasStatus(422);
        assertThat(Pages.read(refused).text())
                .isEqualTo("Not saved. Choose an answer to F3, so that its comment is kept.");
        assertThat(pages.sendAs(AUDITOR_2, address + "/answers/Z9", "Z9=MET")).hasStatus(404);
    }

    @Test
    void check_all_answers_and_submit_them() {
        answer(FIRST, "F3", NOT_MET, null);

        var page = pages.openAs(AUDITOR_2, address + "/check");
        assertThat(texts(page, "#missing li"))
                .hasSize(37)
                .contains("A1 is not answered", "F3 is not met, and no comment says what is missing")
                .contains("The last question of section T is not answered");

        assertThat(pages.sendAs(AUDITOR_2, address + "/check", "")).hasRedirectedUrl(address + "/results/FIRST");
        assertThat(sent).containsExactly(new SubmitMarks(audit, FIRST));
    }

    @Test
    void explain_a_grade_by_every_part_of_it() {
        answerAll(FIRST, "F3", NOT_MET, "No hours");
        submit(FIRST);

        var page = pages.openAs(AUDITOR_2, address + "/results/FIRST");

        assertThat(page.select(".app-grade__main").text())
                .isEqualTo("Overall grade Inadequate Limited by LJ1. The score alone would give Outstanding.");
        assertThat(page.select(".app-grade__why strong").text()).isEqualTo("Score 95.5 of 100, exactly 860/9");
        assertThat(texts(page, "[aria-labelledby=h-limits] tbody tr"))
                .containsExactly(
                        "LJ1 Any of B1, F1, F2 and F3 not met: Inadequate F3 Inadequate Sets the grade",
                        "LJ7 Outstanding needs no criterion that is not met, every section at 70 per cent, and E and F at"
                                + " 90 per cent: otherwise not above Good F3, F Good Holds, and another holds the grade"
                                + " lower");
        assertThat(texts(page, "[aria-labelledby=h-sections] tbody tr"))
                .hasSize(47)
                .contains("F3 Hours, how often, for how long, and group size No hours Not met 0.0 4.4, exactly 40/9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/sections/F",
                "/check",
                "/results/FIRST",
                "/results/SECOND",
                "/results/MODERATION",
                "/moderation"
            })
    void are_unknown_to_whoever_has_no_part_in_them(String page) {
        answerAll(FIRST, "F3", NOT_MET, "canarybird");
        submit(FIRST);

        assertThat(pages.answerAs(AUDITOR_7, address + page)).hasStatus(404);
        assertThat(pages.sendAs(AUDITOR_7, address + "/answers/F3", "F3=MET")).hasStatus(404);
    }

    @Test
    void let_neither_auditor_nor_quality_lead_see_the_others_answers_before_both_have_submitted() {
        answerAll(FIRST, "F3", NOT_MET, "canarybird");
        submit(FIRST);

        for (var person : List.of(AUDITOR_5, LEAD)) {
            assertThat(pages.answerAs(person, address + "/results/FIRST")).hasStatus(404);
            assertThat(pages.answerAs(person, address + "/results/MODERATION")).hasStatus(404);
            assertThat(pages.answerAs(person, address + "/moderation")).hasStatus(404);
        }
        assertThat(pages.answerAs(LEAD, address + "/results/SECOND")).hasStatus(404);
        assertThat(pages.answerAs(AUDITOR_2, address + "/results/SECOND")).hasStatus(404);
        assertThat(pages.answerAs(AUDITOR_2, address + "/moderation")).hasStatus(404);
        assertThat(pages.sendAs(LEAD, address + "/moderation", "")).hasStatus(404);
        assertThat(pages.openAs(LEAD, address).text())
                .contains("Auditor 5 has not submitted yet.")
                .doesNotContain("Inadequate", "canarybird");
        for (var page : List.of("/audits", "/api/audits")) {
            assertThat(Pages.read(pages.answerAs(LEAD, page)).text())
                    .doesNotContain("Inadequate", "INADEQUATE", "canarybird", "95.5");
        }
        assertThat(pages.openAs(AUDITOR_5, address + "/sections/F").text()).doesNotContain("canarybird");
        assertThat(pages.openAs(AUDITOR_5, address + "/check").text()).doesNotContain("canarybird");
    }

    @Test
    void show_both_side_by_side_and_have_a_third_settle_it() {
        answerAll(FIRST, "F3", NOT_MET, "No hours");
        submit(FIRST);
        answerAll(SECOND, "F3", MET, null);
        submit(SECOND);

        for (var person : List.of(AUDITOR_2, AUDITOR_5)) {
            var page = pages.openAs(person, address + "/moderation");
            assertThat(texts(page, "tbody tr:has(.govuk-tag)"))
                    .singleElement()
                    .asString()
                    .contains("F3", "Differs");
            assertThat(page.select("form[action$=/moderation]")).isEmpty();
        }
        var page = pages.openAs(LEAD, address + "/moderation");
        assertThat(texts(page, "thead th"))
                .containsExactly(
                        "Criterion",
                        "First marking: Auditor 2 Inadequate, 95.5 of 100",
                        "Second marking: Auditor 5 Outstanding, 100.0 of 100");
        assertThat(pages.sendAs(LEAD, address + "/moderation", "")).hasRedirectedUrl(address);
        assertThat(sent).containsExactly(new BeginModeration(audit));

        tell(new AuditModerationBegun(audit, caseId, "Quality lead", TODAY));
        assertThat(pages.answerAs(LEAD, address)).hasRedirectedUrl(address + "/sections/F");
        assertThat(pages.openAs(LEAD, address + "/sections/F")
                        .select("fieldset:has(#F3) .app-sub")
                        .eachText())
                .containsExactly("Auditor 2: Not met. No hours", "Auditor 5: Met.");
        assertThat(pages.answerAs(AUDITOR_2, address + "/results/MODERATION")).hasStatus(404);
    }

    private void answerAll(Marking marking, String code, Answer otherwise, @Nullable String comment) {
        frameworks.published("ehcp-qa", ONE).criteria().forEach(criterion -> {
            var differs = criterion.code().equals(code);
            answer(marking, criterion.code(), differs ? otherwise : MET, differs ? comment : null);
        });
        tell(new AuditFindingSaved(audit, caseId, marking, "OTHER_PERSON_IDENTIFIED", false));
    }

    private void answer(Marking marking, String code, Answer answer, @Nullable String comment) {
        tell(new AuditAnswerSaved(audit, caseId, marking, code, answer, comment));
    }

    private void submit(Marking marking) {
        var file = QualityAuditFile.toldBy(
                        told.stream().map(message -> message.getPayload()).toList())
                .orElseThrow();
        Answers answers = file.of(marking).orElseThrow().answers();
        var framework = frameworks.published("ehcp-qa", ONE);
        var graded = (Result.Graded) Grading.of(framework, PlanStage.FINAL, answers);
        tell(new AuditMarksSubmitted(
                audit,
                caseId,
                marking,
                TODAY,
                new AuditResult(
                        "ehcp-qa", ONE, graded.score(), graded.band(), graded.grade(), graded.limitsBelowBand())));
    }

    /** To the store and to the lists. */
    private void tell(AuditEvent event) {
        var message = new GenericDomainEventMessage<AuditEvent>("QualityAudit", audit.toString(), told.size(), event);
        told.add(message);
        transaction.executeWithoutResult(ignored -> {
            events.publish(message);
            projection.write(List.of(message));
        });
    }
}
