package uk.ehcqa.query.contribution;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.documents.KeptDocument;
import uk.ehcqa.documents.SentDocuments;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.document.ChosenFile;
import uk.ehcqa.query.document.DocumentLine;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.refusal.Refused;

/**
 * The documents that are attached in a form about a case. They are kept as they come, under the name of the attempt to record
 * something: a form that comes back with what is wrong has lost none. What is never recorded is swept away after a day.
 */
@Component
class FormDocuments {

    private final DocumentStore store;

    FormDocuments(DocumentStore store) {
        this.store = store;
    }

    /** Attaches what was chosen and leaves out what is not wanted; the errors say why it was not attached. */
    void change(
            CaseId caseId,
            String attempt,
            @Nullable List<MultipartFile> chosen,
            List<UUID> unwanted,
            String field,
            BindingResult errors) {
        var sent = of(caseId, attempt);
        try {
            unwanted.forEach(document -> sent.takeBack(new DocumentId(document)));
            ChosenFile.in(chosen).forEach(file -> file.keep(sent::keep));
        } catch (Refused refused) {
            Desk.reject(errors, field, refused.details());
        }
    }

    AttachedDocuments attached(CaseId caseId, String attempt) {
        return new AttachedDocuments(of(caseId, attempt).unrecorded().stream()
                .map(KeptDocument::attached)
                .toList());
    }

    /** Each can be ticked so that it is left out. */
    List<Choice> choices(CaseId caseId, String attempt) {
        return of(caseId, attempt).unrecorded().stream()
                .map(kept -> new Choice(kept.id().toString(), kept.name(), DocumentLine.size(kept.bytes())))
                .toList();
    }

    /** What may be attached. */
    String hint() {
        return "PDF or Word, up to " + store.largest();
    }

    /** No reference of a request begins so: what a service sends for one is found by nobody else. */
    private SentDocuments of(CaseId caseId, String attempt) {
        return store.sentFor(caseId, "form " + attempt);
    }
}
