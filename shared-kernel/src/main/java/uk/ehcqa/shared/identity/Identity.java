package uk.ehcqa.shared.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.service.ServiceId;

/**
 * The person on whose behalf a message is sent. It is set at the edge and travels as message metadata.
 *
 * @param user how the person is named on screen, never a child's name
 * @param team the team they act for, or null when they act for the whole authority
 * @param services those for which they answer: of nobody within the authority's own teams any
 */
public record Identity(String user, Role role, @Nullable String team, Set<ServiceId> services) {

    public static final String USER = "user";
    public static final String ROLE = "role";
    public static final String TEAM = "team";
    public static final String SERVICES = "services";

    private static final String BETWEEN_SERVICES = ",";

    public Identity {
        services = Set.copyOf(services);
    }

    /** Somebody who answers for no service. */
    public Identity(String user, Role role, @Nullable String team) {
        this(user, role, team, Set.of());
    }

    public Map<String, String> toMetadata() {
        var metadata = new HashMap<String, String>();
        metadata.put(USER, user);
        metadata.put(ROLE, role.name());
        if (team != null) {
            metadata.put(TEAM, team);
        }
        if (!services.isEmpty()) {
            metadata.put(SERVICES, written(services));
        }
        return metadata;
    }

    /** The services for which the sender of a message answers. */
    public static Set<ServiceId> servicesIn(Map<String, ?> metadata) {
        return metadata.get(SERVICES) instanceof String written
                ? Arrays.stream(written.split(BETWEEN_SERVICES))
                        .map(ServiceId::of)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String written(Set<ServiceId> services) {
        return services.stream().map(ServiceId::toString).sorted().collect(Collectors.joining(BETWEEN_SERVICES));
    }
}
