package uk.ehcqa.eventstore.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a failed start for want of a suitable database into a sentence instead of a stack trace. */
class UnsuitableDatabaseAnalyzer extends AbstractFailureAnalyzer<UnsuitableDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsuitableDatabase cause) {
        var action = "Start PostgreSQL 17 or newer and name it in spring.datasource.url, .username and .password.";
        return new FailureAnalysis(cause.getMessage(), action, cause);
    }
}
