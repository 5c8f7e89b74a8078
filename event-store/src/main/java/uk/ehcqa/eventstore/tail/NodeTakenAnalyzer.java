package uk.ehcqa.eventstore.tail;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a second start into a sentence instead of a stack trace. */
class NodeTakenAnalyzer extends AbstractFailureAnalyzer<NodeTaken> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NodeTaken cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop the other process, or give this one an event-store.node-id of its own.",
                cause);
    }
}
