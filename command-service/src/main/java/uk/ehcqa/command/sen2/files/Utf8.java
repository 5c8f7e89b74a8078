package uk.ehcqa.command.sen2.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** Tells whether a file is UTF-8 throughout. A reader would tell too, but not on which line it is not. */
public final class Utf8 {

    private static final int CHUNK = 64 * 1024;

    private Utf8() {}

    /** The first line that holds bytes which are not UTF-8, if there is one. */
    public static OptionalLong faultyLine(ReturnFile file) {
        try (var content = Channels.newChannel(file.open())) {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var bytes = ByteBuffer.allocate(CHUNK);
            var line = 1L;
            for (var end = false; !end; bytes.compact()) {
                end = content.read(bytes) < 0;
                bytes.flip();
                var chars = CharBuffer.allocate(CHUNK);
                var result = decoder.decode(bytes, chars, end);
                line += newLines(chars.flip());
                if (result.isError()) {
                    return OptionalLong.of(line);
                }
            }
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long newLines(CharBuffer chars) {
        return chars.chars().filter(character -> character == '\n').count();
    }
}
