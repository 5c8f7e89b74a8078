package uk.ehcqa.query.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.consultation.ConsultSetting;
import uk.ehcqa.shared.consultation.ConsultationDateCorrected;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.ConsultationSubject;
import uk.ehcqa.shared.consultation.CorrectConsultationDate;
import uk.ehcqa.shared.consultation.MarkConsultationStepRecordedInError;
import uk.ehcqa.shared.consultation.ObjectionGround;
import uk.ehcqa.shared.consultation.RecordSettingReply;
import uk.ehcqa.shared.consultation.SettingConsulted;
import uk.ehcqa.shared.consultation.SettingReplied;
import uk.ehcqa.shared.consultation.SettingReply;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.privacy.ErasureGround;

/** The request was received on 23 September 2026, the draft sent on 2 November. Today is 23 November 2026. */
@QueryTest
class ConsultationPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String NEW = CASE + "/consultations/new";
    static final String REPLY = CASE + "/consultations/1/reply";
    static final String CORRECTION = CASE + "/consultations/corrections/new?consultation=1&step=SETTING_CONSULTED";
    static final String MARK = CASE + "/consultations/1/SETTING_CONSULTED/recorded-in-error";
    static final LocalDate ASKED = LocalDate.of(2026, 11, 3);

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    final List<Object> sent = new ArrayList<>();
    final List<Registration> recordings = new ArrayList<>();

    @BeforeEach
    void command_service() {
        Stream.<Class<? extends CaseCommand>>of(
                        ConsultSetting.class,
                        RecordSettingReply.class,
                        CorrectConsultationDate.class,
                        MarkConsultationStepRecordedInError.class)
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
    void are_opened_from_the_case_by_those_who_record() {
        recorded.are(drafted());

        assertThat(pages.open(CASE).select("a[href='" + NEW + "']").text()).isEqualTo("Record a setting consulted");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select("a[href='" + NEW + "']"))
                .isEmpty();
        assertThat(texts(pages.open(NEW), ".govuk-radios label"))
                .containsExactly("Draft plan after the assessment requested 23 September 2026");
    }

    @Test
    void send_the_setting_and_what_it_was_sent() {
        recorded.are(drafted());

        assertThat(
                        pages.send(
                                NEW,
                                "about=DRAFT_AFTER_ASSESSMENT-1&setting=Example+School&date.day=3&date.month=11&date.year=2026"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).singleElement().isInstanceOfSatisfying(ConsultSetting.class, command -> {
            assertThat(command.about()).isEqualTo(ConsultationSubject.ofAssessment(1));
            assertThat(command.setting()).isEqualTo("Example School");
            assertThat(command.consultedOn()).isEqualTo(ASKED);
        });
        assertThat(texts(pages.refused(NEW, "setting="), ".govuk-error-summary a"))
                .containsExactly(
                        "Select what the setting was sent",
                        "Enter the name of the setting",
                        "Enter the day it was consulted");
    }

    @Test
    void send_what_it_replied() {
        recorded.are(consulted());

        assertThat(pages.open(REPLY).select("main p").text()).contains("Example School");
        assertThat(pages.send(
                        REPLY, "reply=CANNOT_MEET_NEEDS&grounds=UNSUITABLE&date.day=17&date.month=11&date.year=2026"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).singleElement().isInstanceOfSatisfying(RecordSettingReply.class, command -> {
            assertThat(command.reply()).isEqualTo(SettingReply.CANNOT_MEET_NEEDS);
            assertThat(command.grounds()).containsExactly(ObjectionGround.UNSUITABLE);
            assertThat(command.repliedOn()).isEqualTo(LocalDate.of(2026, 11, 17));
        });
        assertThat(pages.answer(CASE + "/consultations/2/reply")).hasStatus(404);
    }

    @Test
    void show_on_the_case_whom_was_asked_and_that_silence_blocks_nothing() {
        recorded.are(consulted());

        var consulted = pages.open(CASE).select("section[aria-labelledby=h-consulted] li");
        assertThat(consulted.text())
                .isEqualTo("Example School Consulted 3 November 2026 on: draft plan after the assessment requested 23"
                        + " September 2026. No reply is recorded; it was asked to reply by 18 November 2026. Nothing waits"
                        + " for it. Record its reply: Example School");
        assertThat(consulted.select("a").attr("href")).isEqualTo(REPLY);
    }

    @Test
    void show_on_the_case_and_its_dates_what_was_replied() {
        recorded.are(replied());

        assertThat(pages.open(CASE)
                        .select("section[aria-labelledby=h-consulted] li")
                        .text())
                .endsWith(
                        "Replied 17 November 2026: cannot meet the needs: unsuitable for the age, ability, aptitude or"
                                + " special educational needs.");
        assertThat(pages.open(CASE + "/dates").select("main").text())
                .contains("Reply of a setting that was consulted: Example School")
                .contains("3 November 2026 + 15 days")
                .contains("SEND Code of Practice 2015, 9.83");
    }

    /** As every time of others, while it runs. */
    @Test
    void stand_among_what_others_have_to_do_until_the_plan_is_sent() {
        var awaited = "/worklist/next?kind=setting-reply";
        var story = drafted()
                .and(id -> new SettingConsulted(
                        id,
                        1,
                        ConsultationSubject.ofAssessment(1),
                        "Example School",
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 12, 1)));
        recorded.are(story);
        assertThat(pages.open(awaited).select("main a[href='" + REPLY + "']")).isNotEmpty();

        recorded.are(story.finalPlanSent("2026-11-20"));
        assertThat(pages.open(awaited).select("main a[href='" + REPLY + "']")).isEmpty();
    }

    @Test
    void are_told_to_programs() {
        recorded.are(replied());

        var answer =
                assertThat(pages.answer("/api/cases/2026-0413")).hasStatusOk().bodyJson();

        answer.extractingPath("$.consultations[0].setting").isEqualTo("Example School");
        answer.extractingPath("$.consultations[0].about.matter").isEqualTo("DRAFT_AFTER_ASSESSMENT");
        answer.extractingPath("$.consultations[0].replyBy").isEqualTo("2026-11-18");
        answer.extractingPath("$.consultations[0].repliedOn").isEqualTo("2026-11-17");
        answer.extractingPath("$.consultations[0].grounds").asArray().containsExactly("UNSUITABLE");
    }

    @Test
    void correct_and_mark_from_the_history() {
        recorded.are(consulted());

        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=consultations]")
                        .eachAttr("href"))
                .containsExactly(CORRECTION, MARK);
        assertThat(pages.open(CORRECTION).select("main p").text())
                .contains("Example School: Setting consulted, 3 November 2026.");
        assertThat(pages.open(MARK).select("main strong").text())
                .isEqualTo("Example School: Setting consulted, 3 November 2026");
        pages.send(CORRECTION, "date.day=5&date.month=11&date.year=2026&reason=Misread");
        pages.send(MARK, "reason=Another+case");
        assertThat(sent)
                .hasExactlyElementsOfTypes(CorrectConsultationDate.class, MarkConsultationStepRecordedInError.class);
    }

    @Test
    void leave_their_traces_in_the_history_but_no_name_once_the_details_are_erased() {
        recorded.are(replied()
                .and(id -> new ConsultationDateCorrected(
                        id,
                        1,
                        ConsultationStep.SETTING_CONSULTED,
                        ASKED,
                        LocalDate.of(2026, 11, 5),
                        "Misread",
                        LocalDate.of(2026, 11, 20))));

        assertThat(pages.open(CASE + "/history").select("main").text())
                .contains(
                        "Setting consulted Example School. Draft plan after the assessment. Asked to reply by 18 November")
                .contains("Setting replied Cannot meet the needs: unsuitable")
                .contains("From 3 November 2026 to 5 November 2026: Misread");

        recorded.are(replied()
                .finalPlanSent("2026-11-20")
                .and(id -> new ChildDetailsErased(id, ErasureGround.REQUEST_ACCEPTED)));

        assertThat(pages.open(CASE)
                        .select("section[aria-labelledby=h-consulted] li")
                        .text())
                .startsWith("[erased] Consulted 3 November 2026");
    }

    private static CaseStory drafted() {
        return CaseStory.of("2026-0413", "Amber", "Testchild", "2017-03-02")
                .requestReceived("2026-09-23")
                .agreedToAssess("2026-09-28")
                .draftSent("2026-11-02");
    }

    private static CaseStory consulted() {
        return drafted().and(ConsultationPagesTest::asked);
    }

    private static SettingConsulted asked(CaseId id) {
        return new SettingConsulted(
                id, 1, ConsultationSubject.ofAssessment(1), "Example School", ASKED, LocalDate.of(2026, 11, 18));
    }

    private static CaseStory replied() {
        return consulted()
                .and(id -> new SettingReplied(
                        id,
                        1,
                        LocalDate.of(2026, 11, 17),
                        SettingReply.CANNOT_MEET_NEEDS,
                        Set.of(ObjectionGround.UNSUITABLE)));
    }
}
