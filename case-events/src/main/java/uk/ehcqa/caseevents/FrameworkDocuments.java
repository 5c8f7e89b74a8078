package uk.ehcqa.caseevents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkReader;
import uk.ehcqa.shared.audit.framework.FrameworkWriter;

/** Frameworks as text. A member that is there twice, or anything after the end, makes it no JSON. */
public final class FrameworkDocuments {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FrameworkDocuments() {}

    /**
     * The framework that a text describes.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     * @throws uk.ehcqa.shared.audit.framework.FlawedFramework if it is no framework
     */
    public static Framework read(String text) {
        return FrameworkReader.read(JSON.readValue(text, Object.class));
    }

    public static String written(Framework framework) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(FrameworkWriter.document(framework));
    }

    /** One that comes with the product. */
    public static Framework read(BuiltInFramework builtIn) {
        try (var document = builtIn.document()) {
            return read(new String(document.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
