package uk.ehcqa.eventstore.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a failed start for want of a master key into a sentence instead of a stack trace. */
class NoMasterKeyAnalyzer extends AbstractFailureAnalyzer<NoMasterKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoMasterKey cause) {
        var action =
                "Make one with: openssl rand -base64 32. Keep it outside the database and its backups, and name it in"
                        + " KEY_STORE_MASTER_KEY, or its file in KEY_STORE_MASTER_KEY_FILE. Without it nobody can read the personal data.";
        return new FailureAnalysis(cause.getMessage(), action, cause);
    }
}
