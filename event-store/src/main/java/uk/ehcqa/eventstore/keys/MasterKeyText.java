package uk.ehcqa.eventstore.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The master key as it is configured. */
final class MasterKeyText {

    private static final int BYTES = 32;

    private MasterKeyText() {}

    /** @throws NoMasterKey if there is none, or what there is cannot be one */
    static byte[] decoded(@Nullable String text, @Nullable Path file) {
        if (text != null && !text.isBlank()) {
            return decoded(text, "The configured master key");
        }
        if (file == null) {
            throw new NoMasterKey("There is no master key for the personal data in events.");
        }
        try {
            return decoded(Files.readString(file), "The master key in " + file);
        } catch (IOException e) {
            throw new NoMasterKey("The master key cannot be read from " + file + ".");
        }
    }

    private static byte[] decoded(String text, String whatItIs) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, without the text: it may be a mistyped key.
        }
        throw new NoMasterKey(whatItIs + " is not 32 bytes in Base64.");
    }
}
