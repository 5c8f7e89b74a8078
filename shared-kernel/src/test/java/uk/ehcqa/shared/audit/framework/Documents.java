package uk.ehcqa.shared.audit.framework;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents of frameworks, as the edges of the product parse them. */
public final class Documents {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Documents() {}

    public static Framework framework(BuiltInFramework builtIn) {
        return FrameworkReader.read(parsed(text(builtIn)));
    }

    public static Framework framework(String text) {
        return FrameworkReader.read(parsed(text));
    }

    static Object parsed(String text) {
        return JSON.readValue(text, Object.class);
    }

    static String text(BuiltInFramework builtIn) {
        return JSON.readTree(builtIn.document()).toString();
    }

    static List<?> refusedBySchema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(BuiltInFramework.schema())
                .validate(JSON.readTree(text));
    }
}
