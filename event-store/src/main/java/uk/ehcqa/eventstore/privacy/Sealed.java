package uk.ehcqa.eventstore.privacy;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import uk.ehcqa.eventstore.keys.AesGcm;

/**
 * A value that only the key of one person opens, as it stands in the JSON of an event: {@code algorithm.person.value}.
 *
 * @param subject the person
 * @param bytes nonce, ciphertext and tag
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Sealed(UUID subject, byte[] bytes) {

    static final String PREFIX = AesGcm.NAME + ".";

    private static final int SUBJECT_END = PREFIX.length() + 36;

    static boolean isSealed(String text) {
        return text.startsWith(PREFIX);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws GeneralSecurityException if it was damaged
     */
    static Sealed read(String text) throws GeneralSecurityException {
        try {
            var subject = UUID.fromString(text.substring(PREFIX.length(), SUBJECT_END));
            return new Sealed(subject, Base64.getUrlDecoder().decode(text.substring(SUBJECT_END + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new GeneralSecurityException("This is no sealed value", damaged);
        }
    }

    String text() {
        return PREFIX + subject + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
