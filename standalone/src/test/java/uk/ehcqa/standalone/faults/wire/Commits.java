package uk.ehcqa.standalone.faults.wire;

import java.util.HashSet;
import java.util.Set;

/** Knows the commits among the messages of one connection, also when the driver has them prepared. */
final class Commits {

    private static final String COMMIT = "COMMIT";

    private final Set<String> prepared = new HashSet<>();

    boolean isCommit(Message message) {
        return switch (message.type()) {
            case Message.PARSE -> {
                prepare(message.text(0), message.text(1));
                yield false;
            }
            case Message.BIND -> prepared.contains(message.text(1));
            case Message.QUERY -> message.text(0).equals(COMMIT);
            default -> false;
        };
    }

    private void prepare(String name, String query) {
        if (query.equals(COMMIT)) {
            prepared.add(name);
        } else {
            prepared.remove(name);
        }
    }
}
