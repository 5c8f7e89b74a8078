package uk.ehcqa.command.document;

import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_UNKNOWN;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.documents.KeptDocument;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ExistingAdviceUsed;
import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.plantext.PlanVersionRecorded;
import uk.ehcqa.shared.refusal.Refused;

/**
 * Has documents stay for good to which the events of a case refer, in the thread and the transaction of the command. What is said of
 * one has to be what is kept of it, and of this case: otherwise nothing is recorded.
 */
@Component
@ProcessingGroup(DocumentReferences.PROCESSOR)
class DocumentReferences {

    static final String PROCESSOR = "document-references";

    private final DocumentStore documents;

    DocumentReferences(DocumentStore documents) {
        this.documents = documents;
    }

    @EventHandler
    void on(ContributionAnswered event) {
        refer(event.caseId(), event.documents());
    }

    @EventHandler
    void on(ExistingAdviceUsed event) {
        refer(event.caseId(), event.documents());
    }

    @EventHandler
    void on(PlanVersionRecorded event) {
        refer(event.caseId(), event.documents());
    }

    private void refer(CaseId caseId, AttachedDocuments attached) {
        var ids = attached.all().stream().map(AttachedDocument::document).toList();
        var kept =
                documents.find(caseId, ids).stream().map(KeptDocument::attached).toList();
        Refused.when(!kept.equals(attached.all()), DOCUMENT_UNKNOWN);
        documents.stayForGood(caseId, ids);
    }
}
