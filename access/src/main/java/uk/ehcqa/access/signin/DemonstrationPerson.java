package uk.ehcqa.access.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;

/** The people of an invented authority as whom anyone at this computer may look at the product. */
public enum DemonstrationPerson {
    CASEWORKER_4("Caseworker 4", Role.CASEWORKER, "North team"),
    CASEWORKER_7("Caseworker 7", Role.CASEWORKER, "South team"),
    SEND_MANAGER("SEND service manager", Role.MANAGER, null),
    DATA_OFFICER("Data officer", Role.DATA_OFFICER, null),
    ADMINISTRATOR("System administrator", Role.ADMINISTRATOR, null),
    SPEECH_AND_LANGUAGE_THERAPIST("Speech and language therapist, Example Health Trust", Role.CONTRIBUTOR, null),
    SOCIAL_WORKER("Social worker, Example family front door", Role.CONTRIBUTOR, null),
    EDUCATIONAL_PSYCHOLOGIST("Educational psychologist", Role.CONTRIBUTOR, null),
    DESIGNATED_CLINICAL_OFFICER("Designated clinical officer", Role.CONTRIBUTION_LEAD, null);

    /** Everybody's password. It keeps no secret: this way to sign in is open to whoever uses the computer. */
    public static final String PASSWORD = "demonstration";

    private final String title;
    private final Role role;
    private final @Nullable String team;

    DemonstrationPerson(String title, Role role, @Nullable String team) {
        this.title = title;
        this.role = role;
        this.team = team;
    }

    public Identity identity() {
        return new Identity(title, role, team, services());
    }

    /** What this person signs in to the API with, for instance {@code caseworker-4}. */
    public String userName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<ServiceId> services() {
        return switch (this) {
            case SPEECH_AND_LANGUAGE_THERAPIST -> Set.of(DemonstrationService.SPEECH_AND_LANGUAGE_THERAPY.id());
            case SOCIAL_WORKER -> Set.of(DemonstrationService.FAMILY_FRONT_DOOR.id());
            case EDUCATIONAL_PSYCHOLOGIST -> Set.of(DemonstrationService.EDUCATIONAL_PSYCHOLOGY.id());
            case DESIGNATED_CLINICAL_OFFICER -> DemonstrationService.of(Agency.HEALTH);
            default -> Set.of();
        };
    }

    static Optional<DemonstrationPerson> called(String userName) {
        return Stream.of(values())
                .filter(person -> person.userName().equals(userName))
                .findFirst();
    }
}
