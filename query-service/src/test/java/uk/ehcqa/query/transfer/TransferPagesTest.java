package uk.ehcqa.query.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.timeliness.TransferKind.INFANT_TO_JUNIOR;
import static uk.ehcqa.shared.timeliness.TransferKind.POST_16_TO_POST_16;
import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_YEAR_NOT_ASKED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.CorrectPhaseTransfer;
import uk.ehcqa.shared.transfer.MarkPhaseTransferRecordedInError;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.RecordPhaseTransfer;

/** Today is Monday 23 November 2026. */
@QueryTest
class TransferPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/phase-transfers/new";
    static final String CORRECTION = CASE + "/phase-transfers/corrections/new";
    static final String MARK = CASE + "/phase-transfers/1/1/recorded-in-error";
    static final PhaseTransfer JUNIOR = new PhaseTransfer(INFANT_TO_JUNIOR, 2027, null);

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
                        RecordPhaseTransfer.class, CorrectPhaseTransfer.class, MarkPhaseTransferRecordedInError.class)
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
    void are_opened_from_a_case_with_a_plan_in_force_by_those_who_record() {
        var link = "a[href=" + FORM + "]";
        recorded.are(planned());

        assertThat(pages.open(CASE).select(link).text()).isEqualTo("Record an expected transfer");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(link)).isEmpty();
        recorded.are(planned().and(id -> new ChildDied(id, LocalDate.of(2026, 11, 16))));
        assertThat(pages.open(CASE).select(link)).isEmpty();
    }

    @Test
    void offer_every_kind_of_transfer() {
        recorded.are(planned());

        assertThat(texts(pages.open(FORM), ".govuk-radios__label"))
                .containsExactly(
                        "Early years to school",
                        "Infant to junior school",
                        "Primary to middle school",
                        "Primary to secondary school",
                        "Middle to secondary school",
                        "Secondary school to post-16",
                        "One post-16 institution to another");
    }

    @Test
    void say_so_where_no_plan_is_in_force() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23"));

        var page = pages.open(FORM);

        assertThat(page.select("main").text()).contains("No plan is in force, so there is no plan to review before");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void send_a_year_or_a_day() {
        recorded.are(planned());

        assertThat(pages.send(FORM, "kind=INFANT_TO_JUNIOR&year=2027&day.day=&day.month=&day.year="))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(pages.send(FORM, "kind=POST_16_TO_POST_16&year=&day.day=7&day.month=9&day.year=2037"))
                .hasRedirectedUrl(CASE + "?seen=case:9");

        assertThat(sent)
                .map(RecordPhaseTransfer.class::cast)
                .map(command -> PhaseTransfer.of(command.kind(), command.year(), command.day()))
                .containsExactly(JUNIOR, new PhaseTransfer(POST_16_TO_POST_16, 2037, LocalDate.of(2037, 9, 7)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            year=2027                                                | Select the kind of transfer
            kind=LUNCH&year=2027                                     | Select the kind of transfer from the list
            kind=INFANT_TO_JUNIOR&year=soon                          | Enter the year in 4 numbers, such as 2027
            kind=POST_16_TO_POST_16&day.day=7                        | Day of the transfer must include a month and year
            kind=POST_16_TO_POST_16&day.day=31&day.month=2&day.year=2037 | Day of the transfer must be a real date
            """)
    void say_what_is_wrong(String answers, String problem) {
        recorded.are(planned());

        assertThat(problems(FORM, answers)).containsExactly(problem);
        assertThat(sent).isEmpty();
    }

    @Test
    void show_a_refusal_beside_its_field_with_all_that_was_typed() {
        recorded.are(planned());
        recordings.getFirst().cancel();
        MessageHandler<CommandMessage<?>> refusing = message -> {
            throw new CommandExecutionException("refused", null, new Refused(TRANSFER_YEAR_NOT_ASKED).details());
        };
        recordings.add(commands.subscribe(RecordPhaseTransfer.class.getName(), refusing));

        var page = pages.refused(FORM, "kind=POST_16_TO_POST_16&year=2037");

        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#year");
        assertThat(page.select("input[name=year]").attr("value")).isEqualTo("2037");
        assertThat(page.select("input[name=kind][checked]").attr("value")).isEqualTo("POST_16_TO_POST_16");
    }

    @Test
    void correct_a_transfer_from_the_history_with_what_is_recorded_filled_in() {
        recorded.are(expecting());

        var link = pages.open(CASE + "/history").select("a[href*=phase-transfers/corrections]");
        assertThat(link.text()).startsWith("Correct this transfer");
        var form = pages.open(link.attr("href"));
        assertThat(form.select("input[name=kind][checked]").attr("value")).isEqualTo("INFANT_TO_JUNIOR");
        assertThat(form.select("input[name=year]").attr("value")).isEqualTo("2027");

        assertThat(pages.send(CORRECTION, "plan=1&transfer=1&kind=PRIMARY_TO_SECONDARY&year=2030&reason=Misread"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(CorrectPhaseTransfer.class, command -> {
            assertThat(command.plan()).isEqualTo(1);
            assertThat(command.transfer()).isEqualTo(1);
            assertThat(command.kind()).isEqualTo(TransferKind.PRIMARY_TO_SECONDARY);
            assertThat(command.year()).isEqualTo(2030);
            assertThat(command.day()).isNull();
            assertThat(command.reason()).isEqualTo("Misread");
        });
    }

    @Test
    void correct_nothing_without_saying_what_and_why() {
        recorded.are(expecting());

        assertThat(problems(CORRECTION, "plan=1&transfer=1"))
                .containsExactly("Select the kind of transfer", "Say why it is corrected");
    }

    @Test
    void mark_a_transfer_as_recorded_in_error_from_the_history() {
        recorded.are(expecting());

        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=phase-transfers][href$=in-error]")
                        .attr("href"))
                .isEqualTo(MARK);
        assertThat(pages.open(MARK).select("main strong").text())
                .isEqualTo("Transfer expected: Infant to junior school, 2027");
        assertThat(pages.send(MARK, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(MarkPhaseTransferRecordedInError.class, command -> {
            assertThat(command.plan()).isEqualTo(1);
            assertThat(command.transfer()).isEqualTo(1);
            assertThat(command.reason()).isEqualTo("Another case");
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "1, 2"})
    void are_not_there_for_what_is_not_on_record(int plan, int transfer) {
        recorded.are(expecting());

        assertThat(pages.answer(CASE + "/phase-transfers/%d/%d/recorded-in-error".formatted(plan, transfer)))
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

    private static CaseStory expecting() {
        return planned().and(id -> new PhaseTransferExpected(id, 1, 1, JUNIOR));
    }
}
