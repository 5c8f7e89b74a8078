package uk.ehcqa.documents;

import static uk.ehcqa.shared.document.DocumentRefusal.DOCUMENT_UNKNOWN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.eventstore.keys.SubjectErased;
import uk.ehcqa.eventstore.keys.SubjectKeys;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.refusal.Refused;

/**
 * Keeps documents about children. Who may send and who may read one is for the caller to decide; a document is only ever found
 * together with the case that it belongs to.
 *
 * <p>A document that was sent stays for a day. Whoever drafts something with it says how long it stays, and whoever records
 * something that refers to it that it stays for good.
 */
public class DocumentStore {

    private final DocumentTable table;
    private final SubjectKeys keys;
    private final Receiving receiving;
    private final Duration unreferredStay;
    private final Clock clock;

    DocumentStore(DocumentTable table, SubjectKeys keys, Receiving receiving, Duration unreferredStay, Clock clock) {
        this.table = table;
        this.keys = keys;
        this.receiving = receiving;
        this.unreferredStay = unreferredStay;
        this.clock = clock;
    }

    /**
     * Keeps a document, if it is one that is taken. Each chunk is committed for itself, so this is not for within a transaction;
     * until all of it is there nobody finds it.
     *
     * @param name what whoever sends it calls it
     * @throws Refused with what is wrong with it; then nothing of it is kept
     */
    public KeptDocument keep(CaseId caseId, @Nullable String name, InputStream content) {
        return keep(caseId, null, name, content);
    }

    /** The documents of this case that were sent for one thing of it, which is named by its reference. */
    public SentDocuments sentFor(CaseId caseId, String what) {
        return new SentDocuments(this, table, caseId, what);
    }

    /** What a document may weigh, in words such as 10 MB. */
    public String largest() {
        return receiving.largest();
    }

    KeptDocument keep(CaseId caseId, @Nullable String sentFor, @Nullable String name, InputStream content) {
        try {
            var first = Receiving.beginning(content);
            Receiving.kind(first);
            var seal = new Seal(keyToSealFor(caseId), DocumentId.random());
            table.begin(
                    seal.document(),
                    caseId,
                    sentFor,
                    Receiving.CHUNK_BYTES,
                    clock.instant().plus(unreferredStay));
            try {
                return receiving.receive(seal, name, first, content);
            } catch (IOException | RuntimeException e) {
                table.remove(caseId, seal.document());
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is said of these documents, in this order.
     *
     * @throws Refused if one of them is none of this case, or is not there any more
     */
    public List<KeptDocument> find(CaseId caseId, List<DocumentId> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var rows = table.find(caseId, documents);
        var key = keyToOpenFor(caseId, !rows.isEmpty());
        return documents.stream()
                .map(document -> Optional.ofNullable(rows.get(document))
                        .flatMap(row -> particulars(key, document, row))
                        .orElseThrow(() -> new Refused(DOCUMENT_UNKNOWN)))
                .toList();
    }

    /**
     * Opens a document for reading. The caller closes it.
     *
     * @throws Refused if it is none of this case, or is not there any more
     */
    public OpenDocument open(CaseId caseId, DocumentId document) {
        return open(caseId, document, row -> true);
    }

    /**
     * Opens a document to which something that was recorded refers: what somebody has only sent so far, or drafts something with, is
     * theirs alone. The caller closes it.
     *
     * @throws Refused if it is none of this case, or is not there any more
     */
    public OpenDocument openRecorded(CaseId caseId, DocumentId document) {
        return open(caseId, document, DocumentTable.Row::staysForGood);
    }

    private OpenDocument open(CaseId caseId, DocumentId document, Predicate<DocumentTable.Row> may) {
        var row = Optional.ofNullable(table.find(caseId, List.of(document)).get(document))
                .filter(may);
        var key = keyToOpenFor(caseId, row.isPresent());
        return row.flatMap(found -> particulars(key, document, found)
                        .map(kept -> new OpenDocument(kept, content(key.orElseThrow(), kept, found))))
                .orElseThrow(() -> new Refused(DOCUMENT_UNKNOWN));
    }

    /**
     * Something that is not recorded yet, such as a draft, refers to these: they stay until then at least.
     *
     * @throws Refused if one of them is none of this case, or is not there any more
     */
    public void stayUntil(CaseId caseId, Collection<DocumentId> documents, Instant moment) {
        requireAll(documents, known -> table.stayUntil(caseId, known, moment));
    }

    /**
     * Something that is being recorded refers to these. To be said in the transaction in which it is, before it is committed.
     *
     * @throws Refused if one of them is none of this case, or is not there any more
     */
    public void stayForGood(CaseId caseId, Collection<DocumentId> documents) {
        requireAll(documents, known -> table.stayForGood(caseId, known));
    }

    /** Whoever sent this takes it back. What something that was recorded refers to stays all the same. */
    public void takeBack(CaseId caseId, DocumentId document) {
        table.remove(caseId, document);
    }

    /** The documents of a child whose data are erased. */
    public void erase(CaseId caseId) {
        table.removeAll(caseId);
    }

    /** Sweeps away what nothing referred to in time, and says how many there were. */
    int sweep() {
        return table.removeThoseWhoseTimeIsUp(clock.instant());
    }

    private interface Change {
        int of(Set<DocumentId> documents);
    }

    private static void requireAll(Collection<DocumentId> documents, Change change) {
        var known = new HashSet<>(documents);
        Refused.when(!known.isEmpty() && change.of(known) < known.size(), DOCUMENT_UNKNOWN);
    }

    private SecretKey keyToSealFor(CaseId caseId) {
        try {
            return keys.toSealFor(caseId.value());
        } catch (SubjectErased erased) {
            throw new Refused(CaseRefusal.CASE_ERASED);
        }
    }

    /** A child of whom nothing is sealed need not have one. */
    private Optional<SecretKey> keyToOpenFor(CaseId caseId, boolean anythingSealed) {
        return anythingSealed
                ? keys.toOpenFor(Set.of(caseId.value())).getOrDefault(caseId.value(), Optional.empty())
                : Optional.empty();
    }

    private static Optional<KeptDocument> particulars(
            Optional<SecretKey> key, DocumentId document, DocumentTable.Row row) {
        return key.map(held -> {
            try {
                return new Seal(held, document).particulars(row.particulars());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Document %s was tampered with".formatted(document), e);
            }
        });
    }

    private InputStream content(SecretKey key, KeptDocument kept, DocumentTable.Row row) {
        return Channels.newInputStream(
                new SealedContent(table, new Seal(key, kept.id()), kept.bytes(), row.chunkBytes()));
    }
}
