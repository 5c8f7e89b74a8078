package uk.ehcqa.command.framework;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDraftDiscarded;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDrafted;
import uk.ehcqa.shared.audit.publication.AuditFrameworkPublished;

/** Enters drafts and published versions in the table of frameworks, in the thread and the transaction of the command. */
@Component
@ProcessingGroup(FrameworkRegistration.PROCESSOR)
class FrameworkRegistration {

    static final String PROCESSOR = "audit-frameworks";

    private final JdbcFrameworks frameworks;

    FrameworkRegistration(JdbcFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    @EventHandler
    void on(AuditFrameworkDrafted event) {
        frameworks.draft(event.draft());
    }

    @EventHandler
    void on(AuditFrameworkDraftDiscarded event) {
        frameworks.discardDraft(event.name());
    }

    @EventHandler
    void on(AuditFrameworkPublished event) {
        frameworks.publish(event.framework(), event.publishedOn());
    }
}
