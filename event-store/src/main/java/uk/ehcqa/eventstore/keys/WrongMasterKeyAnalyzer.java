package uk.ehcqa.eventstore.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a failed start under the wrong master key into a sentence instead of a stack trace. */
class WrongMasterKeyAnalyzer extends AbstractFailureAnalyzer<WrongMasterKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongMasterKey cause) {
        var action =
                "Name the master key that belongs to this key store in KEY_STORE_MASTER_KEY or KEY_STORE_MASTER_KEY_FILE.";
        return new FailureAnalysis(cause.getMessage(), action, cause);
    }
}
