package uk.ehcqa.command.service;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static uk.ehcqa.shared.service.Agency.HEALTH;
import static uk.ehcqa.shared.service.Agency.SOCIAL_CARE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.command.casework.CaseTargetResolver;
import uk.ehcqa.shared.casework.PlainName;
import uk.ehcqa.shared.casework.Sending;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ChangeService;
import uk.ehcqa.shared.service.CloseService;
import uk.ehcqa.shared.service.Closure;
import uk.ehcqa.shared.service.RegisterService;
import uk.ehcqa.shared.service.ReopenService;
import uk.ehcqa.shared.service.ServiceChanged;
import uk.ehcqa.shared.service.ServiceClosed;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.ServiceRegistered;
import uk.ehcqa.shared.service.ServiceReopened;
import uk.ehcqa.shared.service.ServiceVersion;
import uk.ehcqa.shared.service.Stream;
import uk.ehcqa.shared.service.WorkingPattern;

/** The entry of a therapy service in the register. Today is 1 September 2026, and another service is called "Taken". */
class KeepServiceTest {

    static final ServiceId THERAPY = ServiceId.of("00000000-0000-4000-8000-000000000051");
    static final ServiceId ANOTHER = ServiceId.of("00000000-0000-4000-8000-000000000052");
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final String ADDRESS = "somebody@example.org";
    static final WorkingPattern TWO_DAYS = new WorkingPattern(Set.of(MONDAY, TUESDAY), List.of());

    static final ServiceParticulars PARTICULARS = named("Therapy");
    static final ServiceParticulars RENAMED = named("Children's therapy");
    static final ServiceRegistered REGISTERED = new ServiceRegistered(THERAPY, PARTICULARS);
    static final ServiceClosed CLOSED = new ServiceClosed(THERAPY, LocalDate.of(2026, 8, 3), "Merged");
    static final ServiceReopened REOPENED = new ServiceReopened(THERAPY, LocalDate.of(2026, 8, 10), "By mistake");

    final FixtureConfiguration<Service> register = new AggregateTestFixture<>(Service.class)
            .registerCommandTargetResolver(new CaseTargetResolver())
            .registerInjectableResource(clock())
            .registerInjectableResource(new OneNameTaken());

    @Test
    void registers_a_service_once() {
        register.givenNoPriorActivity()
                .when(new RegisterService(THERAPY, PARTICULARS))
                .expectEvents(REGISTERED)
                .expectResultMessagePayload(new ServiceVersion(THERAPY, 0));
        register.given(REGISTERED)
                .when(new RegisterService(THERAPY, PARTICULARS))
                .expectNoEvents()
                .expectExceptionMessage("SERVICE_ALREADY_REGISTERED");
    }

    @Test
    void changes_what_the_register_holds() {
        register.given(REGISTERED)
                .when(new ChangeService(THERAPY, RENAMED))
                .expectEvents(new ServiceChanged(THERAPY, RENAMED))
                .expectResultMessagePayload(new ServiceVersion(THERAPY, 1));
        register.given(REGISTERED)
                .when(new ChangeService(THERAPY, PARTICULARS))
                .expectNoEvents()
                .expectExceptionMessage("SERVICE_ALREADY_SO");
    }

    @Test
    void changes_a_closed_service_too_since_it_may_still_have_requests_to_answer() {
        register.given(REGISTERED, CLOSED)
                .when(new ChangeService(THERAPY, RENAMED))
                .expectEvents(new ServiceChanged(THERAPY, RENAMED));
    }

    @Test
    void tells_whoever_read_an_earlier_version() {
        register.given(REGISTERED, CLOSED)
                .when(new ChangeService(THERAPY, RENAMED), new Sending(null, 0L).toMetadata())
                .expectNoEvents()
                .expectExceptionMessage("SERVICE_CHANGED_SINCE");
        register.given(REGISTERED, CLOSED)
                .when(new ChangeService(THERAPY, RENAMED), new Sending(null, 1L).toMetadata())
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest(name = "on {0} because of \"{1}\": {2}")
    @CsvSource(textBlock = """
            2026-09-01, Merged, closed
            2026-09-02, Merged, SERVICE_CLOSED_IN_FUTURE
            2026-08-10, Merged, closed
            2026-08-09, Merged, SERVICE_CLOSED_BEFORE_IT_REOPENED
            2026-09-01, ' ',    REASON_NEEDED
            """)
    void closes_a_service_since_it_was_last_reopened(LocalDate closedOn, String reason, String outcome) {
        var answer = register.given(REGISTERED, CLOSED, REOPENED).when(new CloseService(THERAPY, closedOn, reason));

        if (outcome.equals("closed")) {
            answer.expectEvents(new ServiceClosed(THERAPY, closedOn, "Merged"));
        } else {
            answer.expectNoEvents().expectExceptionMessage(outcome);
        }
    }

    @ParameterizedTest(name = "on {0} because of \"{1}\": {2}")
    @CsvSource(textBlock = """
            2026-09-01, By mistake, reopened
            2026-09-02, By mistake, SERVICE_REOPENED_IN_FUTURE
            2026-08-03, By mistake, reopened
            2026-08-02, By mistake, SERVICE_REOPENED_BEFORE_IT_CLOSED
            2026-09-01, ' ',        REASON_NEEDED
            """)
    void reopens_a_service_since_it_was_closed(LocalDate reopenedOn, String reason, String outcome) {
        var answer = register.given(REGISTERED, CLOSED).when(new ReopenService(THERAPY, reopenedOn, reason));

        if (outcome.equals("reopened")) {
            answer.expectEvents(new ServiceReopened(THERAPY, reopenedOn, "By mistake"));
        } else {
            answer.expectNoEvents().expectExceptionMessage(outcome);
        }
    }

    @Test
    void closes_none_that_is_closed_and_reopens_none_that_is_open() {
        register.given(REGISTERED, CLOSED)
                .when(new CloseService(THERAPY, TODAY, "Merged"))
                .expectNoEvents()
                .expectExceptionMessage("SERVICE_ALREADY_CLOSED");
        register.given(REGISTERED, CLOSED, REOPENED)
                .when(new ReopenService(THERAPY, TODAY, "By mistake"))
                .expectNoEvents()
                .expectExceptionMessage("SERVICE_NOT_CLOSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taken", "TAKEN", "Tàken"})
    void gives_no_two_services_one_name(String name) {
        assertNotRegistered(named(name), "SERVICE_NAME_TAKEN");
    }

    @Test
    void lets_a_service_keep_its_own_name() {
        register.given(new ServiceRegistered(ANOTHER, named("Taken")))
                .when(new ChangeService(ANOTHER, named("taken")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void takes_only_what_can_be_so() {
        assertNotRegistered(named("12"), "SERVICE_NAME_NEEDED");
        assertNotRegistered(
                particulars("Therapy", SOCIAL_CARE, ADDRESS, ADDRESS, ADDRESS, TWO_DAYS),
                "SERVICE_STREAM_OF_ANOTHER_AGENCY");
        assertNotRegistered(
                particulars("Therapy", HEALTH, "nobody", ADDRESS, ADDRESS, TWO_DAYS), "SERVICE_ADDRESS_MALFORMED");
        assertNotRegistered(
                particulars("Therapy", HEALTH, ADDRESS, "nobody", ADDRESS, TWO_DAYS), "SERVICE_ADDRESS_MALFORMED");
        assertNotRegistered(
                particulars("Therapy", HEALTH, ADDRESS, ADDRESS, "nobody", TWO_DAYS), "SERVICE_ADDRESS_MALFORMED");
    }

    @Test
    void takes_only_a_working_pattern_by_which_somebody_works() {
        var backwards = new Closure(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 20));

        assertNotRegistered(working(new WorkingPattern(Set.of(), List.of())), "SERVICE_NEVER_WORKS");
        assertNotRegistered(
                working(new WorkingPattern(Set.of(MONDAY), List.of(backwards))),
                "SERVICE_CLOSURE_ENDS_BEFORE_IT_BEGINS");
    }

    private void assertNotRegistered(ServiceParticulars particulars, String refusal) {
        register.givenNoPriorActivity()
                .when(new RegisterService(THERAPY, particulars))
                .expectNoEvents()
                .expectExceptionMessage(refusal);
    }

    private static ServiceParticulars named(String name) {
        return particulars(name, HEALTH, ADDRESS, ADDRESS, ADDRESS, TWO_DAYS);
    }

    private static ServiceParticulars working(WorkingPattern pattern) {
        return particulars("Therapy", HEALTH, ADDRESS, ADDRESS, ADDRESS, pattern);
    }

    private static ServiceParticulars particulars(
            String name,
            Agency agency,
            String leadAddress,
            String commissionerAddress,
            String requestsAddress,
            WorkingPattern pattern) {
        return new ServiceParticulars(
                name,
                agency,
                Stream.SPEECH_AND_LANGUAGE_THERAPY,
                "Example Integrated Care Board",
                "Designated clinical officer",
                leadAddress,
                commissionerAddress,
                requestsAddress,
                pattern);
    }

    private static Clock clock() {
        var london = ZoneId.of("Europe/London");
        return Clock.fixed(TODAY.atTime(9, 0).atZone(london).toInstant(), london);
    }

    private static class OneNameTaken implements ServiceNames {

        @Override
        public void keep(String name) {}

        @Override
        public Optional<ServiceId> named(String name) {
            return Optional.of(ANOTHER).filter(another -> PlainName.of(name).equals(PlainName.of("Taken")));
        }
    }
}
