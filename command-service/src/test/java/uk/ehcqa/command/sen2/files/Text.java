package uk.ehcqa.command.sen2.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A file of a return as a test writes it. */
public record Text(String name, String content, Charset charset) implements ReturnFile {

    public static Text file(String name, String content) {
        return new Text(name, content, StandardCharsets.UTF_8);
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content.getBytes(charset));
    }
}
