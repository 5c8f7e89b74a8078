package uk.ehcqa.eventstore.tail;

/** Another process runs under this one's node id. */
class NodeTaken extends RuntimeException {

    NodeTaken(NodeId node, Throwable cause) {
        super("Another process is already running as '%s' on this database.".formatted(node.value()), cause);
    }
}
