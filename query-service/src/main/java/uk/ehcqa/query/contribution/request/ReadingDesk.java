package uk.ehcqa.query.contribution.request;

import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.document.DocumentLine;

/**
 * Finds the advice that services have given for whoever answers for them. What is only drafted, or is asked and not answered, stays
 * between the service and its request: it is not found here.
 */
@Component
class ReadingDesk {

    private final RequestDesk requests;
    private final RequestDocuments documents;

    ReadingDesk(RequestDesk requests, RequestDocuments documents) {
        this.requests = requests;
        this.documents = documents;
    }

    /** Somebody looks at it: that is put on record. */
    AskedRequest show(String reference) {
        find(reference);
        return requests.show(reference);
    }

    AskedRequest find(String reference) {
        var found = requests.find(reference);
        if (found.written().latest().isEmpty()) {
            throw new RequestUnknown();
        }
        return found;
    }

    static boolean isToCheck(AskedRequest found) {
        return found.listed().state() == RequestState.TO_CHECK && !found.child().wasErased();
    }

    static List<DocumentLine> documents(AskedRequest found) {
        return found.written().latest().stream()
                .flatMap(answer -> answer.documents().all().stream())
                .map(document -> DocumentLine.of(document, found.address() + "/reading"))
                .toList();
    }

    ResponseEntity<InputStreamResource> download(String reference, UUID document) {
        return documents.downloadAnswered(show(reference), document);
    }
}
