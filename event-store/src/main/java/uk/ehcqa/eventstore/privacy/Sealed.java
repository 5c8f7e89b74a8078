package uk.ehcqa.eventstore.privacy;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import uk.ehcqa.eventstore.keys.AesGcm;

/**
 * A value that only the key of one person opens, as it stands in the JSON of an event: {@code algorithm.person.value}.
 *
 * @param subject the person
 * @param value nonce, ciphertext and tag, in Base64
 */
record Sealed(UUID subject, String value) {

    static final String PREFIX = AesGcm.NAME + ".";

    private static final int SUBJECT_END = PREFIX.length() + 36;

    static Sealed of(UUID subject, byte[] value) {
        return new Sealed(subject, Base64.getUrlEncoder().withoutPadding().encodeToString(value));
    }

    static Optional<Sealed> in(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var subject = UUID.fromString(text.substring(PREFIX.length(), SUBJECT_END));
        return Optional.of(new Sealed(subject, text.substring(SUBJECT_END + 1)));
    }

    byte[] bytes() {
        return Base64.getUrlDecoder().decode(value);
    }

    String text() {
        return PREFIX + subject + "." + value;
    }
}
