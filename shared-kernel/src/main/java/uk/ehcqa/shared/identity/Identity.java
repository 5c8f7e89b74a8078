package uk.ehcqa.shared.identity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The person on whose behalf a message is sent. It is set at the edge and travels as message metadata.
 *
 * @param user how the person is named on screen, never a child's name
 * @param team the team they act for, or null when they act for the whole authority
 */
public record Identity(String user, Role role, @Nullable String team) {

    public static final String USER = "user";
    public static final String ROLE = "role";
    public static final String TEAM = "team";

    public Map<String, String> toMetadata() {
        var metadata = new HashMap<String, String>();
        metadata.put(USER, user);
        metadata.put(ROLE, role.name());
        if (team != null) {
            metadata.put(TEAM, team);
        }
        return metadata;
    }
}
