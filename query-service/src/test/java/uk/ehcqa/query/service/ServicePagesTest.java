package uk.ehcqa.query.service;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.ehcqa.query.Pages.texts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import uk.ehcqa.eventstore.projection.ParkedCase;
import uk.ehcqa.eventstore.projection.ParkedCases;
import uk.ehcqa.eventstore.rebuild.Rebuilding;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.Arrivals;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ChangeService;
import uk.ehcqa.shared.service.CloseService;
import uk.ehcqa.shared.service.Closure;
import uk.ehcqa.shared.service.RegisterService;
import uk.ehcqa.shared.service.ReopenService;
import uk.ehcqa.shared.service.ServiceChanged;
import uk.ehcqa.shared.service.ServiceClosed;
import uk.ehcqa.shared.service.ServiceEvent;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.ServiceRefusal;
import uk.ehcqa.shared.service.ServiceRegistered;
import uk.ehcqa.shared.service.ServiceReopened;
import uk.ehcqa.shared.service.ServiceVersion;
import uk.ehcqa.shared.service.Stream;
import uk.ehcqa.shared.service.WorkingPattern;

/** The register as it follows from the events in the store. Today is Monday 23 November 2026. */
@QueryTest
class ServicePagesTest {

    static final String LIST = "/settings/services";
    static final String TYPED = "name=Therapy&agency=HEALTH&stream=OCCUPATIONAL_THERAPY&requestsAddress=r%40example.org"
            + "&lead=Officer&leadAddress=l%40example.org&commissioner=Board&commissionerAddress=c%40example.org"
            + "&days=MONDAY&days=TUESDAY&closures=22+July+2026+to+1+September+2026";

    @Autowired
    EventStore events;

    @Autowired
    Services services;

    @Autowired
    ServiceProjection projection;

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
    final ServiceId therapy = ServiceId.random();

    @BeforeEach
    void empty_register() {
        jdbc.sql("truncate event_store.event cascade").update();
        jdbc.sql("truncate query.service, query.service_history").update();
        MessageHandler<CommandMessage<?>> answer = message -> {
            sent.add(message.getPayload());
            return new ServiceVersion(therapy, 3);
        };
        List.of(RegisterService.class, ChangeService.class, CloseService.class, ReopenService.class)
                .forEach(command -> recording.add(commands.subscribe(command.getName(), answer)));
    }

    @AfterEach
    void no_command_service() {
        recording.forEach(Registration::cancel);
    }

    @Test
    void list_those_that_are_open_first_by_agency_and_name() {
        record(ServiceId.random(), registered("School", Agency.EDUCATION, Stream.SETTING));
        record(
                ServiceId.random(),
                registered("Audiology", Agency.HEALTH, Stream.OTHER),
                service -> new ServiceClosed(service, LocalDate.of(2026, 9, 30), "Merged"));
        record(ServiceId.random(), registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY));

        assertThat(texts(pages.openAs(Role.MANAGER, LIST), "tbody th"))
                .containsExactly("School", "Therapy", "Audiology Closed since 30 September 2026");
        assertThat(texts(pages.openAs(Role.MANAGER, LIST + "?agency=health&open=yes"), "tbody th"))
                .containsExactly("Therapy");
        assertThat(pages.openAs(Role.MANAGER, LIST + "?agency=other")
                        .select("main")
                        .text())
                .contains("No service fits these filters. Remove one of them.");
    }

    @Test
    void say_that_the_register_is_empty() {
        assertThat(pages.openAs(Role.ADMINISTRATOR, LIST).select("main").text())
                .contains("No service is in the register yet. Enter the first.");
    }

    @Test
    void show_a_service_and_everything_that_changed() {
        record(
                therapy,
                registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY),
                service -> new ServiceChanged(
                        service, particulars("Children's therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY)),
                service -> new ServiceClosed(service, LocalDate.of(2026, 9, 30), "Merged"),
                service -> new ServiceReopened(service, LocalDate.of(2026, 10, 12), "By mistake"));

        var page = pages.openAs(Role.MANAGER, LIST + "/" + therapy);

        assertThat(page.expectFirst("h1").text()).isEqualTo("Children's therapy");
        assertThat(texts(page, "tbody th").subList(0, 3))
                .containsExactly(
                        "Open again from 12 October 2026 By mistake",
                        "Closed from 30 September 2026 Merged",
                        "Changed Name: Children's therapy, before: Therapy");
        assertThat(texts(page, "td[data-label=By]")).containsOnly("SEND service manager");
        assertThat(texts(page, "main .app-list-plain a")).containsExactly("Change this service", "Close this service");
    }

    @Test
    void offer_to_reopen_what_is_closed() {
        record(
                therapy,
                registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY),
                service -> new ServiceClosed(service, LocalDate.of(2026, 9, 30), "Merged"));

        assertThat(texts(pages.openAs(Role.MANAGER, LIST + "/" + therapy), "main .app-list-plain a"))
                .containsExactly("Change this service", "Reopen this service");
    }

    @Test
    void send_what_was_typed() {
        assertThat(pages.answerTo(Role.MANAGER, LIST + "/new", TYPED))
                .hasRedirectedUrl(LIST + "/" + therapy + "?seen=service:3");

        assertThat(sent.getFirst())
                .isInstanceOfSatisfying(
                        RegisterService.class,
                        command -> assertThat(command.particulars())
                                .isEqualTo(particulars("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY)));
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            name=                  | name=Therapy                  | Enter the name of the service
            agency=                | agency=HEALTH                 | Select who answers for the service
            stream=                | stream=OCCUPATIONAL_THERAPY   | Select the kind of advice that it gives
            requestsAddress=       | requestsAddress=r%40example.org | Enter the mail address for requests
            x=                     | days=MONDAY&days=TUESDAY      | Select the days on which people work there
            closures=summer        | closures=22+July+2026+to+1+September+2026 | Write each time on a line of its own, like 22 July 2026 to 1 September 2026
            """)
    void say_what_is_wrong(String instead, String of, String problem) {
        assertThat(texts(
                        pages.answerTo(Role.MANAGER, LIST + "/new", TYPED.replace(of, instead), 422),
                        ".govuk-error-summary a"))
                .containsExactly(problem);
        assertThat(sent).isEmpty();
    }

    @Test
    void show_a_refusal_beside_its_field() {
        refusing(RegisterService.class, ServiceRefusal.SERVICE_NAME_TAKEN);

        assertThat(pages.answerTo(Role.MANAGER, LIST + "/new", TYPED, 422)
                        .expectFirst("#name-error")
                        .text())
                .contains("There is a service of this name already.");
    }

    @Test
    void change_a_service_from_what_the_register_holds() {
        record(therapy, registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY));
        var form = pages.openAs(Role.MANAGER, LIST + "/" + therapy + "/edit");

        assertThat(form.expectFirst("#name").val()).isEqualTo("Therapy");
        assertThat(form.select("[name=days][checked]").eachAttr("value")).containsExactly("MONDAY", "TUESDAY");
        assertThat(form.expectFirst("#closures").text()).isEqualTo("22 July 2026 to 1 September 2026");
        assertThat(form.expectFirst("[name=expectedVersion]").val()).isEqualTo("0");
        assertThat(pages.answerTo(
                        Role.MANAGER, LIST + "/" + therapy + "/edit", TYPED.replace("name=Therapy", "name=Renamed")))
                .hasRedirectedUrl(LIST + "/" + therapy + "?seen=service:3");
        assertThat(sent.getFirst())
                .isEqualTo(
                        new ChangeService(therapy, particulars("Renamed", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY)));
    }

    @Test
    void are_drawn_afresh_for_whoever_was_overtaken() {
        record(
                therapy,
                registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY),
                service -> new ServiceClosed(service, LocalDate.of(2026, 9, 30), "Merged"));
        refusing(ChangeService.class, ServiceRefusal.SERVICE_CHANGED_SINCE);

        var form = pages.answerTo(
                Role.MANAGER,
                LIST + "/" + therapy + "/edit",
                TYPED.replace("name=Therapy", "name=Renamed") + "&expectedVersion=0",
                409);

        assertThat(form.expectFirst("#name").val()).isEqualTo("Renamed");
        assertThat(form.expectFirst("[name=expectedVersion]").val()).isEqualTo("1");
    }

    @Test
    void close_and_reopen_a_service() {
        record(therapy, registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY));

        pages.answerTo(
                Role.MANAGER,
                LIST + "/" + therapy + "/closings/new",
                "closedOn.day=30&closedOn.month=9&closedOn.year=2026&reason=Merged");
        pages.answerTo(
                Role.MANAGER,
                LIST + "/" + therapy + "/reopenings/new",
                "reopenedOn.day=12&reopenedOn.month=10&reopenedOn.year=2026&reason=By+mistake");

        assertThat(sent)
                .containsExactly(
                        new CloseService(therapy, LocalDate.of(2026, 9, 30), "Merged"),
                        new ReopenService(therapy, LocalDate.of(2026, 10, 12), "By mistake"));
        assertThat(texts(
                        pages.answerTo(Role.MANAGER, LIST + "/" + therapy + "/closings/new", "reason=", 422),
                        ".govuk-error-summary a"))
                .containsExactly("Enter the day from which it is closed", "Say why it is closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/closings/new", "/reopenings/new"})
    void know_nothing_of_a_service_that_is_not_in_the_register(String page) {
        assertThat(pages.answer(LIST + "/" + UUID.randomUUID() + page)).hasStatus(404);
    }

    @Test
    void show_what_was_saved_as_soon_as_it_is_there_and_promise_nothing_that_was_not() {
        record(therapy, registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY));

        assertThat(pages.openAs(Role.MANAGER, LIST + "/" + therapy + "?seen=service:0")
                        .select(".app-status")
                        .text())
                .isEqualTo("Saved.");
        assertThat(pages.openAs(Role.MANAGER, LIST + "/" + therapy + "?seen=service:7")
                        .select(".app-status")
                        .text())
                .isEmpty();
    }

    @Test
    void are_there_for_programs_too() {
        record(therapy, registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY));

        assertThat(pages.answer("/api/services?agency=health"))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("Therapy");
        assertThat(pages.answer("/api/services/" + therapy)).hasHeader("ETag", "\"0\"");
        assertThat(pages.answer("/api/services/" + therapy))
                .bodyJson()
                .extractingPath("$.closures[0].firstDay")
                .isEqualTo("2026-07-22");
        assertThat(pages.answer("/api/services/" + therapy + "/history"))
                .bodyJson()
                .extractingPath("$[0].event")
                .isEqualTo("ServiceRegistered");
        assertThat(pages.answer("/api/services/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void go_on_when_the_events_of_one_service_cannot_be_taken_in() {
        var broken = ServiceId.random();
        publish(broken, 1, new ServiceClosed(broken, LocalDate.of(2026, 9, 30), "Merged"));

        record(therapy, registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY));

        assertThat(arrivals.await(() -> !parked.all().isEmpty(), Duration.ofMinutes(1)))
                .isTrue();
        assertThat(parked.all())
                .extracting(ParkedCase::projection, ParkedCase::caseId)
                .containsExactly(tuple("services", broken.toString()));
    }

    @Test
    void are_the_same_after_a_rebuild() {
        record(
                therapy,
                registered("Therapy", Agency.HEALTH, Stream.OCCUPATIONAL_THERAPY),
                service -> new ServiceClosed(service, LocalDate.of(2026, 9, 30), "Merged"));
        var before = rows();

        assertThat(rebuilding.begin(projection, "Somebody")).isTrue();

        assertThat(arrivals.await(
                        () -> !rebuilding.latest(projection).orElseThrow().isUnderWay(), Duration.ofMinutes(1)))
                .isTrue();
        assertThat(rebuilding.latest(projection).orElseThrow().changed()).isZero();
        assertThat(rebuilding.latest(projection).orElseThrow().cases()).isOne();
        assertThat(rows()).isEqualTo(before);
    }

    private interface Happening {

        ServiceEvent of(ServiceId service);
    }

    private static Happening registered(String name, Agency agency, Stream stream) {
        return service -> new ServiceRegistered(service, particulars(name, agency, stream));
    }

    private void record(ServiceId service, Happening... happenings) {
        var number = 0;
        for (var happening : happenings) {
            publish(service, number++, happening.of(service));
        }
        var last = number - 1;
        assertThat(arrivals.await(() -> services.hold(service, last), Duration.ofMinutes(1)))
                .isTrue();
    }

    private void publish(ServiceId service, long sequence, ServiceEvent event) {
        var by = new Identity("SEND service manager", Role.MANAGER, null).toMetadata();
        events.publish(new GenericDomainEventMessage<>("Service", service.toString(), sequence, event, by));
    }

    private void refusing(Class<?> command, ServiceRefusal refusal) {
        MessageHandler<CommandMessage<?>> answer = message -> {
            throw new Refused(refusal);
        };
        recording.add(commands.subscribe(command.getName(), answer));
    }

    private List<String> rows() {
        return jdbc.sql("select service::text || history::text from query.service join query.service_history history"
                        + " using (service_id) order by history.sequence")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static ServiceParticulars particulars(String name, Agency agency, Stream stream) {
        return new ServiceParticulars(
                name,
                agency,
                stream,
                "Board",
                "Officer",
                "l@example.org",
                "c@example.org",
                "r@example.org",
                new WorkingPattern(
                        Set.of(MONDAY, TUESDAY),
                        List.of(new Closure(LocalDate.of(2026, 7, 22), LocalDate.of(2026, 9, 1)))));
    }
}
