package uk.ehcqa.documents;

import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_UNKNOWN;
import static uk.ehcqa.shared.document.DocumentRefusal.TOO_MANY_DOCUMENTS;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.refusal.Refused;

/**
 * The documents that were sent for one thing of a case, such as a request that a service answers. Whoever may see that one thing gets
 * no document of another by these.
 */
public class SentDocuments {

    /** So many can wait to be recorded. */
    public static final int MOST = 20;

    private final DocumentStore store;
    private final DocumentTable table;
    private final CaseId caseId;
    private final String what;

    SentDocuments(DocumentStore store, DocumentTable table, CaseId caseId, String what) {
        this.store = store;
        this.table = table;
        this.caseId = caseId;
        this.what = what;
    }

    /**
     * Keeps one more, as {@link DocumentStore#keep} does.
     *
     * @throws Refused with what is wrong with it; then nothing of it is kept
     */
    public KeptDocument keep(@Nullable String name, InputStream content) {
        Refused.when(ids().size() >= MOST, TOO_MANY_DOCUMENTS, "limit", MOST);
        return store.keep(caseId, what, name, content);
    }

    /** Those to which nothing that was recorded refers yet, first to last. */
    public List<KeptDocument> unrecorded() {
        return store.find(caseId, ids());
    }

    /**
     * These, so that they can be recorded.
     *
     * @throws Refused if one of them was not sent for this, or is not there any more
     */
    public AttachedDocuments attached(List<DocumentId> documents) {
        requireSent(documents);
        return new AttachedDocuments(store.find(caseId, documents).stream()
                .map(KeptDocument::attached)
                .toList());
    }

    /**
     * Opens one for reading, recorded or not. The caller closes it.
     *
     * @throws Refused if it was not sent for this, or is not there any more
     */
    public OpenDocument open(DocumentId document) {
        requireSent(List.of(document));
        return store.open(caseId, document);
    }

    /**
     * Whoever sent it takes it back.
     *
     * @throws Refused if it was not sent for this, or is not there any more
     */
    public void takeBack(DocumentId document) {
        requireSent(List.of(document));
        store.takeBack(caseId, document);
    }

    /** Something that is not recorded yet refers to all of them. */
    public void stayUntil(Instant moment) {
        table.stayUntil(caseId, ids(), moment);
    }

    private List<DocumentId> ids() {
        return table.unrecordedSentFor(caseId, what);
    }

    private void requireSent(Collection<DocumentId> documents) {
        Refused.when(!table.sentFor(caseId, what).containsAll(documents), DOCUMENT_UNKNOWN);
    }
}
