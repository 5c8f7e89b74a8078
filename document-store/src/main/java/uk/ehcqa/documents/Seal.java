package uk.ehcqa.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.eventstore.keys.AesGcm;
import uk.ehcqa.shared.document.DocumentId;

/**
 * Seals a document under the key of the child, part by part. Each part is bound to its document and its place there, and the last
 * chunk to being the last: so none can be put elsewhere, and none taken away, without its being noticed.
 */
record Seal(SecretKey key, DocumentId document) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PARTICULARS = "particulars";

    byte[] sealed(byte[] chunk, int number, boolean last) {
        return AesGcm.seal(key, chunk, place(number, last));
    }

    /**
     * Opens a chunk.
     *
     * @throws GeneralSecurityException if it is not the one that was sealed for this place
     */
    byte[] chunk(byte[] sealed, int number, boolean last) throws GeneralSecurityException {
        return AesGcm.open(key, sealed, place(number, last));
    }

    byte[] sealed(KeptDocument particulars) {
        return AesGcm.seal(key, JSON.writeValueAsBytes(particulars), place(PARTICULARS));
    }

    /**
     * Opens what is said of the document.
     *
     * @throws GeneralSecurityException if it is not what was sealed
     */
    KeptDocument particulars(byte[] sealed) throws GeneralSecurityException {
        return JSON.readValue(AesGcm.open(key, sealed, place(PARTICULARS)), KeptDocument.class);
    }

    private byte[] place(int number, boolean last) {
        return place("chunk." + number + (last ? ".last" : ".more"));
    }

    private byte[] place(String part) {
        return (document + "." + part).getBytes(UTF_8);
    }
}
