package uk.ehcqa.command.sen2.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import uk.ehcqa.command.casework.NameKey;

/** Eight bytes in place of a text, so that those of all people of a large return fit into memory. */
final class Fingerprint {

    private Fingerprint() {}

    static long of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static long ofName(String forename, String surname, String birthDate) {
        return of(NameKey.of(forename) + "/" + NameKey.of(surname) + "/" + birthDate);
    }
}
