package uk.ehcqa.query.contribution.request;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.documents.KeptDocument;
import uk.ehcqa.documents.OpenDocument;
import uk.ehcqa.documents.SentDocuments;
import uk.ehcqa.documents.download.DocumentDownload;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.document.ChosenFile;
import uk.ehcqa.query.document.DocumentLine;
import uk.ehcqa.query.document.DocumentUnknown;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.refusal.Refused;

/**
 * The documents that a service attaches to its answer. They are kept as they come, each for the request it was sent for, and so for
 * every colleague who goes on with the draft.
 */
@Component
class RequestDocuments {

    /** How long they stay after the draft was saved last. */
    private static final Duration STAY = Duration.ofDays(180);

    private final DocumentStore store;
    private final Clock clock;

    RequestDocuments(DocumentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Those that will be sent with the answer. */
    List<KeptDocument> unsent(AskedRequest asked) {
        return of(asked).unrecorded();
    }

    List<DocumentLine> lines(AskedRequest asked) {
        return unsent(asked).stream()
                .map(kept -> DocumentLine.of(kept, asked.address()))
                .toList();
    }

    /** Attaches what was chosen and removes what is not wanted any more; the errors say why it was not attached. */
    void change(
            AskedRequest asked, @Nullable List<MultipartFile> chosen, @Nullable UUID unwanted, BindingResult errors) {
        try {
            if (unwanted != null) {
                of(asked).takeBack(new DocumentId(unwanted));
            }
            ChosenFile.in(chosen).forEach(file -> file.keep(of(asked)::keep));
        } catch (Refused refused) {
            Desk.reject(errors, refused.details());
        }
    }

    /** The draft was saved, and they belong to it. */
    void stay(AskedRequest asked) {
        of(asked).stayUntil(clock.instant().plus(STAY));
    }

    AttachedDocuments toSend(AskedRequest asked) {
        return new AttachedDocuments(
                unsent(asked).stream().map(KeptDocument::attached).toList());
    }

    /** It was answered, and these were none of the answer. */
    void dropUnsent(AskedRequest asked) {
        unsent(asked).forEach(kept -> of(asked).takeBack(kept.id()));
    }

    SendingRules rules(AskedRequest asked, EnteredAdvice form) {
        return new SendingRules(form, asked.child().forename(), !unsent(asked).isEmpty());
    }

    /** What may be attached. */
    String hint() {
        return "PDF or Word, up to " + store.largest() + ". Every document here is sent with your answer";
    }

    /** One of them, or one that was sent with an answer to the request before. */
    ResponseEntity<InputStreamResource> download(AskedRequest asked, UUID document) {
        try {
            return DocumentDownload.of(open(asked, new DocumentId(document)));
        } catch (Refused unknown) {
            throw new DocumentUnknown();
        }
    }

    /** One that was sent with an answer to the request. */
    ResponseEntity<InputStreamResource> downloadAnswered(AskedRequest asked, UUID document) {
        if (!wasAnswered(asked, new DocumentId(document))) {
            throw new DocumentUnknown();
        }
        return download(asked, document);
    }

    private OpenDocument open(AskedRequest asked, DocumentId document) {
        return wasAnswered(asked, document)
                ? store.openRecorded(asked.caseId(), document)
                : of(asked).open(document);
    }

    private static boolean wasAnswered(AskedRequest asked, DocumentId document) {
        return asked.written().answers().stream()
                .flatMap(answer -> answer.documents().all().stream())
                .anyMatch(attached -> attached.document().equals(document));
    }

    private SentDocuments of(AskedRequest asked) {
        return store.sentFor(asked.caseId(), asked.listed().reference().value());
    }
}
