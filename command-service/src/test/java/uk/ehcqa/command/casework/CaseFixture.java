package uk.ehcqa.command.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.access.identity.Caseworkers;
import uk.ehcqa.command.contribution.ReferencesInOrder;
import uk.ehcqa.command.recording.OwnAuthority;
import uk.ehcqa.command.service.ServiceDirectory;
import uk.ehcqa.command.service.ServiceEntry;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.Stream;
import uk.ehcqa.shared.service.WorkingPattern;

/** One invented child, one case, and a day that stands still. */
public final class CaseFixture {

    public static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    public static final CaseReference REFERENCE = new CaseReference("2025-0413");
    public static final Child ROWAN = child("Rowan", "Example", "Z999000000001");

    /** A Monday; decide by 2025-02-17, no-plan notice by 2025-04-28, final plan by 2025-05-26. */
    public static final LocalDate RECEIVED = LocalDate.of(2025, 1, 6);

    public static final CaseOpened OPENED = new CaseOpened(CASE, REFERENCE, ROWAN);
    public static final RequestReceived REQUESTED = requested(1, RECEIVED);
    public static final AssessmentAgreed AGREED = new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 10));
    public static final DraftPlanSent DRAFTED =
            new DraftPlanSent(CASE, 1, LocalDate.of(2025, 4, 22), false, LocalDate.of(2025, 5, 6));

    public static final Caseworkers CASEWORKERS =
            () -> List.of(caseworker("Caseworker 4", "North team"), caseworker("Caseworker 7", "South team"));

    public static final ServiceId THERAPY = ServiceId.of("00000000-0000-4000-8000-0000000000a1");
    public static final ServiceId PSYCHOLOGY = ServiceId.of("00000000-0000-4000-8000-0000000000a2");
    public static final ServiceId CLOSED_SERVICE = ServiceId.of("00000000-0000-4000-8000-0000000000a9");

    public static final ServiceDirectory SERVICES = service -> Optional.of(service)
            .filter(Set.of(THERAPY, PSYCHOLOGY, CLOSED_SERVICE)::contains)
            .map(known -> entry(known, known.equals(CLOSED_SERVICE) ? RECEIVED : null));

    private CaseFixture() {}

    private static ServiceEntry entry(ServiceId service, @Nullable LocalDate closedOn) {
        return new ServiceEntry(
                service,
                new ServiceParticulars(
                        "Example service",
                        Agency.HEALTH,
                        Stream.OTHER,
                        "Example board",
                        "Designated clinical officer",
                        "dco@health.example",
                        "board@health.example",
                        "requests@health.example",
                        WorkingPattern.MONDAY_TO_FRIDAY),
                closedOn);
    }

    private static Identity caseworker(String name, String team) {
        return new Identity(name, Role.CASEWORKER, team);
    }

    public static Child child(String forename, String surname, String upn) {
        return new Child(surname, forename, LocalDate.of(2018, 5, 14), Sex.FEMALE, null, "ZZ1 1ZZ", upn, null, null);
    }

    public static RequestReceived requested(int episode, LocalDate receivedOn) {
        return new RequestReceived(
                CASE,
                episode,
                receivedOn,
                RequestSource.PARENT_OR_YOUNG_PERSON,
                receivedOn.plusDays(42),
                receivedOn.plusDays(112),
                receivedOn.plusDays(140));
    }

    public static FixtureConfiguration<EhcCase> caseOn(LocalDate today) {
        return caseOn(today, new RegisterInMemory());
    }

    public static FixtureConfiguration<EhcCase> caseOn(LocalDate today, ChildRegister register) {
        var london = ZoneId.of("Europe/London");
        return new AggregateTestFixture<>(EhcCase.class)
                .registerCommandTargetResolver(new CaseTargetResolver())
                .registerInjectableResource(
                        Clock.fixed(today.atTime(9, 0).atZone(london).toInstant(), london))
                .registerInjectableResource(register)
                .registerInjectableResource(CASEWORKERS)
                .registerInjectableResource(new ReferencesInOrder())
                .registerInjectableResource(SERVICES)
                .registerInjectableResource(new OwnAuthority("884"));
    }
}
