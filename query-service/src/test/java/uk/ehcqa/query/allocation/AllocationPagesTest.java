package uk.ehcqa.query.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
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
import uk.ehcqa.shared.casework.AllocateCase;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Role;

/** A case is looked at by Caseworker 4. Today is Monday 23 November 2026. */
@QueryTest
class AllocationPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/allocations/new";
    static final String LINK = "a[href^=" + FORM + "]";
    static final String FACTS = ".app-keybar dl > div";
    static final String DAY = "&allocatedOn.day=16&allocatedOn.month=11&allocatedOn.year=2026";

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    final List<Object> sent = new ArrayList<>();
    Registration recording = () -> true;

    @BeforeEach
    void command_service() {
        MessageHandler<CommandMessage<?>> answer = message -> {
            sent.add(message.getPayload());
            return new Recorded(new CaseReference("2026-0413"), 9);
        };
        recording = commands.subscribe(AllocateCase.class.getName(), answer);
    }

    @AfterEach
    void no_command_service() {
        recording.cancel();
    }

    @Test
    void say_on_the_case_who_is_responsible() {
        recorded.are(story("2026-0413"));
        assertThat(texts(pages.open(CASE), FACTS)).contains("Caseworker Nobody yet");

        recorded.are(allocated("2026-0413", "Caseworker 7"));
        assertThat(texts(pages.open(CASE), FACTS)).contains("Caseworker Caseworker 7, since 16 November 2026");
        assertThat(pages.answer("/api" + CASE))
                .bodyJson()
                .extractingPath("$.allocation.caseworker")
                .isEqualTo("Caseworker 7");
    }

    @Test
    void are_opened_from_the_case_with_today_filled_in_by_those_who_record() {
        recorded.are(story("2026-0413"));
        var link = pages.open(CASE).select(LINK);
        assertThat(link.text()).isEqualTo("Allocate the case");

        var form = pages.open(link.attr("href"));

        assertThat(form.select("input[name^=allocatedOn]").eachAttr("value")).containsExactly("23", "11", "2026");
        assertThat(form.select("main").text()).contains("Nobody is responsible for this case yet.");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(LINK)).isEmpty();
    }

    @Test
    void are_not_offered_of_somebody_who_died() {
        recorded.are(story("2026-0413").and(id -> new ChildDied(id, LocalDate.of(2026, 11, 20))));

        assertThat(pages.open(CASE).select(LINK)).isEmpty();
    }

    @Test
    void offer_a_caseworker_the_case_and_a_manager_everybody() {
        recorded.are(allocated("2026-0413", "Caseworker 7"));

        assertThat(texts(pages.open(FORM), "select[name=caseworker] option"))
                .containsExactly("Caseworker 4, North team");
        var form = pages.openAs(Role.MANAGER, FORM);
        assertThat(texts(form, "select[name=caseworker] option"))
                .containsExactly("Choose a caseworker", "Caseworker 4, North team", "Caseworker 7, South team");
        assertThat(form.select("main").text())
                .contains("Caseworker 7 is responsible for this case. Whoever is named here takes over from them.");
    }

    @Test
    void send_the_allocation() {
        recorded.are(story("2026-0413"));

        assertThat(pages.send(FORM, "caseworker=Caseworker+4" + DAY)).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst())
                .isInstanceOfSatisfying(
                        AllocateCase.class,
                        command -> assertThat(command.allocation())
                                .isEqualTo(new Allocation("Caseworker 4", LocalDate.of(2026, 11, 16))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            caseworker=&allocatedOn.day=16&allocatedOn.month=11&allocatedOn.year=2026 | Choose the caseworker from the list
            caseworker=Caseworker+4                                                   | Enter the day from which they are responsible
            """)
    void say_what_is_wrong(String answers, String problem) {
        recorded.are(story("2026-0413"));

        assertThat(texts(pages.refused(FORM, answers), ".govuk-error-summary a"))
                .containsExactly(problem);
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "/worklist?allocated=to-me, 2026-0001",
        "/worklist?allocated=to-nobody, 2026-0003",
        "/worklist/reviews?allocated=to-me, 2026-0004",
        "/worklist/reviews?allocated=to-nobody, 2026-0005"
    })
    void narrow_the_worklists(String address, String reference) {
        recorded.are(
                allocated("2026-0001", "Caseworker 4"),
                allocated("2026-0002", "Caseworker 7"),
                story("2026-0003"),
                planned("2026-0004").and(id -> new CaseAllocated(id, to("Caseworker 4"))),
                planned("2026-0005"));

        var page = pages.open(address);

        assertThat(page.select("tbody th a").eachAttr("href")).containsExactly("/cases/" + reference);
        assertThat(page.select(".app-chips a")).hasSize(1);
    }

    @Test
    void leave_their_traces_in_the_history() {
        recorded.are(allocated("2026-0413", "Caseworker 7").and(id -> new CaseAllocated(id, to("Caseworker 4"))));

        assertThat(texts(pages.open(CASE + "/history"), "tbody th"))
                .startsWith("Case allocated To Caseworker 4", "Case allocated To Caseworker 7");
        assertThat(texts(pages.open(CASE), FACTS)).contains("Caseworker Caseworker 4, since 16 November 2026");
    }

    private static CaseStory allocated(String reference, String caseworker) {
        return story(reference).and(id -> new CaseAllocated(id, to(caseworker)));
    }

    private static Allocation to(String caseworker) {
        return new Allocation(caseworker, LocalDate.of(2026, 11, 16));
    }

    private static CaseStory story(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23");
    }

    private static CaseStory planned(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }
}
