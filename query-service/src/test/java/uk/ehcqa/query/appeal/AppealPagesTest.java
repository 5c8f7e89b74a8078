package uk.ehcqa.query.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.appeal.AppealRefusal.GROUNDS_NEEDED;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealOutcome;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.CorrectAppealDate;
import uk.ehcqa.shared.appeal.MarkAppealStepRecordedInError;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.appeal.RecordAppealStep;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.Refused;

/** About a plan made on 24 November 2025. Today is Monday 23 November 2026. */
@QueryTest
class AppealPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/appeals/steps/new";
    static final String CORRECTION = CASE + "/appeals/corrections/new";
    static final String MARK = CASE + "/appeals/FINAL_PLAN-1/APPEAL_REGISTERED/recorded-in-error";
    static final String DATE = "&date.day=12&date.month=1&date.year=2026";
    static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);
    static final LocalDate REGISTERED = LocalDate.of(2026, 1, 12);

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
                        RecordAppealStep.class, CorrectAppealDate.class, MarkAppealStepRecordedInError.class)
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
    void are_opened_from_a_case_with_a_decision_by_those_who_record() {
        var link = "a[href=" + FORM + "]";
        recorded.are(planned());

        assertThat(pages.open(CASE).select(link).text()).isEqualTo("Record mediation or an appeal");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(link)).isEmpty();
        recorded.are(planned().and(id -> new ChildDied(id, LocalDate.of(2026, 11, 16))));
        assertThat(pages.open(CASE).select(link)).isEmpty();
    }

    @Test
    void offer_the_decisions_and_what_can_come_next() {
        recorded.are(planned().reviewDecided("2026-10-19", "2026-11-16", MAINTAIN));

        var page = pages.open(FORM);

        assertThat(texts(page, "label[for^=notice]"))
                .containsExactly("Decision not to amend the plan, 16 November 2026", "Final plan, 24 November 2025");
        assertThat(texts(page, "label[for^=step]"))
                .containsExactly(
                        "Told that the family wishes to mediate",
                        "Mediation held",
                        "Mediation certificate issued",
                        "Appeal registered");
        assertThat(texts(page, "label[for^=grounds]"))
                .containsExactly(
                        "Needs or provision (sections B and F)",
                        "The school or its type (section I)",
                        "Recommendations on health or social care");
        assertThat(texts(page, "select[name=order] option"))
                .containsExactly(
                        "Nothing, or it is neither",
                        "Amend what the plan says",
                        "Name a school or type of school, and nothing else");
    }

    @Test
    void offer_what_can_come_next_about_the_decision_that_was_chosen() {
        recorded.are(appealed().reviewDecided("2026-10-19", "2026-11-16", MAINTAIN));

        var page = pages.open(FORM + "?notice=FINAL_PLAN-1");

        assertThat(page.select("input[name=notice][checked]").attr("value")).isEqualTo("FINAL_PLAN-1");
        assertThat(texts(page, "label[for^=step]"))
                .contains("Appeal conceded", "Appeal withdrawn", "Appeal decided by the tribunal")
                .doesNotContain("Appeal registered");
    }

    @Test
    void say_so_where_the_family_was_told_of_no_decision() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23"));

        var page = pages.open(FORM);

        assertThat(page.select("main").text()).contains("The family has been told of no decision that it could appeal");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void send_what_happened_and_what_was_said_of_it() {
        recorded.are(planned());

        assertThat(pages.send(
                        FORM,
                        "notice=FINAL_PLAN-1&step=APPEAL_REGISTERED&grounds=CONTENTS&grounds=SCHOOL&order=" + DATE))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(pages.send(
                        FORM,
                        "notice=FINAL_PLAN-1&step=MEDIATION_HELD&order=AMEND_CONTENTS&otherMatters=true"
                                + "&agreedDueOn.day=1&agreedDueOn.month=3&agreedDueOn.year=2026"
                                + DATE))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(pages.send(FORM, "notice=FINAL_PLAN-1&step=APPEAL_DECIDED&order=&recommendations=true" + DATE))
                .hasRedirectedUrl(CASE + "?seen=case:9");

        assertThat(sent)
                .map(RecordAppealStep.class::cast)
                .allMatch(command ->
                        command.notice().equals(PLAN) && command.date().equals(REGISTERED))
                .map(RecordAppealStep::outcome)
                .containsExactly(
                        new AppealOutcome(Set.of(AppealGround.CONTENTS, AppealGround.SCHOOL), null, false, null, false),
                        new AppealOutcome(Set.of(), OrderKind.AMEND_CONTENTS, true, LocalDate.of(2026, 3, 1), false),
                        new AppealOutcome(Set.of(), null, false, null, true));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            step=CERTIFICATE_ISSUED                             | Select the decision
            notice=LUNCH-1&step=CERTIFICATE_ISSUED              | Select the decision from the list
            notice=FINAL_PLAN-1                                 | Select what happened
            notice=FINAL_PLAN-1&step=LUNCH                      | Select the step from the list
            notice=FINAL_PLAN-1&step=APPEAL_REGISTERED&grounds=LUNCH | Select what the appeal is about from the list
            notice=FINAL_PLAN-1&step=APPEAL_DECIDED&order=LUNCH | Select what was agreed or ordered from the list
            notice=FINAL_PLAN-1&step=MEDIATION_HELD&otherMatters=perhaps | Select yes or no from the list
            notice=FINAL_PLAN-1&step=MEDIATION_HELD&agreedDueOn.day=31&agreedDueOn.month=2&agreedDueOn.year=2026 | Day agreed in writing must be a real date
            """)
    void say_what_is_wrong(String answers, String problem) {
        recorded.are(planned());

        assertThat(problems(FORM, answers + DATE)).containsExactly(problem);
        assertThat(sent).isEmpty();
    }

    @Test
    void show_a_refusal_beside_its_field_with_all_that_was_typed() {
        recorded.are(planned());
        recordings.getFirst().cancel();
        MessageHandler<CommandMessage<?>> refusing = message -> {
            throw new CommandExecutionException("refused", null, new Refused(GROUNDS_NEEDED).details());
        };
        recordings.add(commands.subscribe(RecordAppealStep.class.getName(), refusing));

        var page = pages.refused(
                FORM, "notice=FINAL_PLAN-1&step=APPEAL_REGISTERED&order=NAME_SCHOOL&recommendations=true" + DATE);

        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#grounds");
        assertThat(page.select("input[name=notice][checked]").attr("value")).isEqualTo("FINAL_PLAN-1");
        assertThat(page.select("input[name=step][checked]").attr("value")).isEqualTo("APPEAL_REGISTERED");
        assertThat(page.select("select[name=order] option[selected]").attr("value"))
                .isEqualTo("NAME_SCHOOL");
        assertThat(page.select("select[name=recommendations] option[selected]").attr("value"))
                .isEqualTo("true");
    }

    @Test
    void correct_a_date_from_the_history() {
        recorded.are(appealed());

        var link = pages.open(CASE + "/history").select("a[href*=appeals/corrections]");
        assertThat(link.text()).startsWith("Correct this date");
        var form = pages.open(link.attr("href"));
        assertThat(form.select("input[name=notice]").attr("value")).isEqualTo("FINAL_PLAN-1");
        assertThat(form.select("input[name=step][checked]").attr("value")).isEqualTo("APPEAL_REGISTERED");

        assertThat(pages.send(CORRECTION, "notice=FINAL_PLAN-1&step=APPEAL_REGISTERED&reason=Misread" + DATE))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(CorrectAppealDate.class, command -> {
            assertThat(command.notice()).isEqualTo(PLAN);
            assertThat(command.step()).isEqualTo(AppealStep.APPEAL_REGISTERED);
            assertThat(command.date()).isEqualTo(REGISTERED);
            assertThat(command.reason()).isEqualTo("Misread");
        });
    }

    @Test
    void correct_nothing_without_saying_what_and_why() {
        recorded.are(appealed());

        assertThat(problems(CORRECTION, "notice=FINAL_PLAN-1" + DATE))
                .containsExactly("Select the step whose date is wrong", "Say why the date is corrected");
    }

    @Test
    void mark_a_step_as_recorded_in_error_from_the_history() {
        recorded.are(appealed());

        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=appeals][href$=in-error]")
                        .attr("href"))
                .isEqualTo(MARK);
        assertThat(pages.open(MARK).select("main strong").text()).isEqualTo("Appeal registered, 5 January 2026");
        assertThat(pages.send(MARK, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(MarkAppealStepRecordedInError.class, command -> {
            assertThat(command.notice()).isEqualTo(PLAN);
            assertThat(command.step()).isEqualTo(AppealStep.APPEAL_REGISTERED);
            assertThat(command.reason()).isEqualTo("Another case");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINAL_PLAN-1/APPEAL_WITHDRAWN", "FINAL_PLAN-2/APPEAL_REGISTERED"})
    void are_not_there_for_what_is_not_on_record(String what) {
        recorded.are(appealed());

        assertThat(pages.answer(CASE + "/appeals/" + what + "/recorded-in-error"))
                .hasStatus(404);
    }

    private List<String> problems(String form, String answers) {
        return texts(pages.refused(form, answers), ".govuk-error-summary a");
    }

    private static CaseStory planned() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }

    private static CaseStory appealed() {
        return planned()
                .and(id -> new AppealRegistered(id, PLAN, LocalDate.of(2026, 1, 5), Set.of(AppealGround.CONTENTS)));
    }
}
