package uk.ehcqa.shared.audit.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The chance in a sample: SHA-256 (FIPS 180-4) of four lines in UTF-8, each but the last ended by a line feed, written as 64 small
 * hexadecimal digits: the name of the algorithm, the seed, what is decided, and about what. What ranks lowest goes first. Anybody
 * can work it out again: {@code printf 'sha256-rank-1\nNovember\nplan\nP-1' | sha256sum}. It stays as it is for ever.
 */
final class SampleRank {

    static final String ALGORITHM = "sha256-rank-1";

    private SampleRank() {}

    static String of(String seed, String decision, String about) {
        var lines = String.join("\n", ALGORITHM, seed, decision, about);
        return HexFormat.of().formatHex(sha256(lines.getBytes(StandardCharsets.UTF_8)));
    }

    /** Two texts of which one held a line feed could make the same lines. */
    static void refuseControls(String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a seed and an id are one line each");
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
