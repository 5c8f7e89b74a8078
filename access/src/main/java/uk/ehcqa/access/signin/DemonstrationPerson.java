package uk.ehcqa.access.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** The people of an invented authority as whom anyone at this computer may look at the product. */
public enum DemonstrationPerson {
    CASEWORKER_4("Caseworker 4", Role.CASEWORKER, "North team"),
    CASEWORKER_7("Caseworker 7", Role.CASEWORKER, "South team"),
    SEND_MANAGER("SEND service manager", Role.MANAGER, null),
    DATA_OFFICER("Data officer", Role.DATA_OFFICER, null),
    ADMINISTRATOR("System administrator", Role.ADMINISTRATOR, null);

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
        return new Identity(title, role, team);
    }

    /** What this person signs in to the API with, for instance {@code caseworker-4}. */
    public String userName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DemonstrationPerson> called(String userName) {
        return Stream.of(values())
                .filter(person -> person.userName().equals(userName))
                .findFirst();
    }
}
