package uk.ehcqa.eventstore.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.SecretKey;

/** The authority's key, under which the keys of persons are kept. It never lies in the database. */
class MasterKey {

    private final SecretKey key;

    /** @param bytes 32 of them */
    MasterKey(byte[] bytes) {
        this.key = AesGcm.key(bytes);
    }

    byte[] wrap(SecretKey personal, UUID subject) {
        return AesGcm.seal(key, personal.getEncoded(), about(subject));
    }

    SecretKey unwrap(byte[] wrapped, UUID subject) {
        try {
            return AesGcm.key(AesGcm.open(key, wrapped, about(subject)));
        } catch (GeneralSecurityException e) {
            throw new WrongMasterKey(e);
        }
    }

    private static byte[] about(UUID subject) {
        return subject.toString().getBytes(US_ASCII);
    }
}
