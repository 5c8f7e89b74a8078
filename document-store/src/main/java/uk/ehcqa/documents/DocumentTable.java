package uk.ehcqa.documents;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import uk.ehcqa.eventstore.keys.AesGcm;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.DocumentId;

/** The documents as they are kept, sealed. Sole writer and sole reader of {@code document.document} and {@code document.chunk}. */
class DocumentTable {

    private final JdbcClient jdbc;

    /** What is kept of one document beside its chunks. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Row(byte[] particulars, int chunkBytes, boolean staysForGood) {}

    DocumentTable(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** A document of which nothing is there yet, so that nobody finds it. */
    void begin(DocumentId document, CaseId caseId, @Nullable String sentFor, int chunkBytes, Instant staysUntil) {
        jdbc.sql("""
                        insert into document.document (document_id, case_id, sent_for, sealed_with, chunk_bytes, stays_until)
                        values (:document, :case, :sentFor, :sealedWith, :chunkBytes, :staysUntil)""")
                .param("document", document.value())
                .param("case", caseId.value())
                .param("sentFor", sentFor)
                .param("sealedWith", AesGcm.NAME)
                .param("chunkBytes", chunkBytes)
                .param("staysUntil", staysUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(DocumentId document, int number, byte[] sealed) {
        jdbc.sql("insert into document.chunk (document_id, number, sealed) values (?, ?, ?)")
                .params(document.value(), number, sealed)
                .update();
    }

    /**
     * All of it is there: from now on it is found.
     *
     * @return whether it has not gone meanwhile, with all data of the child
     */
    boolean complete(DocumentId document, byte[] particulars) {
        return jdbc.sql("update document.document set particulars = ? where document_id = ?")
                        .params(particulars, document.value())
                        .update()
                > 0;
    }

    Optional<byte[]> chunk(DocumentId document, int number) {
        return jdbc.sql("select sealed from document.chunk where document_id = ? and number = ?")
                .params(document.value(), number)
                .query((row, count) -> row.getBytes("sealed"))
                .optional();
    }

    /** Those of this case that are all there. */
    Map<DocumentId, Row> find(CaseId caseId, Collection<DocumentId> documents) {
        var found = new HashMap<DocumentId, Row>();
        jdbc.sql("""
                        select document_id, particulars, chunk_bytes, stays_until is null as for_good from document.document
                        where document_id = any(?) and case_id = ? and sealed_with = ? and particulars is not null""").params(ids(documents), caseId.value(), AesGcm.NAME).query(row -> {
            found.put(
                    new DocumentId(row.getObject("document_id", UUID.class)),
                    new Row(row.getBytes("particulars"), row.getInt("chunk_bytes"), row.getBoolean("for_good")));
        });
        return found;
    }

    /** Those that are all there, recorded or not. */
    Set<DocumentId> sentFor(CaseId caseId, String what) {
        return Set.copyOf(sent(caseId, what, "particulars is not null"));
    }

    /** Those that are all there, and to which nothing that was recorded refers, first to last. */
    List<DocumentId> unrecordedSentFor(CaseId caseId, String what) {
        return sent(caseId, what, "particulars is not null and stays_until is not null");
    }

    private List<DocumentId> sent(CaseId caseId, String what, String condition) {
        return jdbc.sql("select document_id from document.document where case_id = ? and sent_for = ? and " + condition
                        + " order by place")
                .params(caseId.value(), what)
                .query((row, count) -> new DocumentId(row.getObject("document_id", UUID.class)))
                .list();
    }

    /** Says how many of them there are in this case. */
    int stayForGood(CaseId caseId, Collection<DocumentId> documents) {
        return jdbc.sql("""
                        update document.document set stays_until = null
                        where document_id = any(?) and case_id = ? and particulars is not null""").params(ids(documents), caseId.value()).update();
    }

    /** Says how many of them there are in this case. None stays for a shorter time than before. */
    int stayUntil(CaseId caseId, Collection<DocumentId> documents, Instant moment) {
        return jdbc.sql("""
                        update document.document
                        set stays_until = case when stays_until is null then null else greatest(stays_until, ?) end
                        where document_id = any(?) and case_id = ? and particulars is not null""")
                .params(moment.atOffset(ZoneOffset.UTC), ids(documents), caseId.value())
                .update();
    }

    /** Unless something that was recorded refers to it. */
    void remove(CaseId caseId, DocumentId document) {
        jdbc.sql("delete from document.document where document_id = ? and case_id = ? and stays_until is not null")
                .params(document.value(), caseId.value())
                .update();
    }

    /** Says how many there were. */
    int removeThoseWhoseTimeIsUp(Instant now) {
        return jdbc.sql("delete from document.document where stays_until < ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void removeAll(CaseId caseId) {
        jdbc.sql("delete from document.document where case_id = ?")
                .param(caseId.value())
                .update();
    }

    private static SqlArrayValue ids(Collection<DocumentId> documents) {
        return new SqlArrayValue(
                "uuid", documents.stream().map(DocumentId::value).toArray());
    }
}
