package uk.ehcqa.access.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * What each parameter and each field of a body means, from the {@code api-words.properties} of the services: a field is named
 * there with its schema, and a parameter by its last word, so that {@code from} explains {@code finalPlan.from}.
 */
class DescriptionWords {

    private final Properties words;

    DescriptionWords() {
        try {
            words = PropertiesLoaderUtils.loadAllProperties("api-words.properties");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void fillIn(OpenAPI description) {
        description.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .forEach(this::fillIn);
        description.getComponents().getSchemas().forEach(this::fillIn);
    }

    private void fillIn(Operation operation) {
        Stream.ofNullable(operation.getParameters())
                .flatMap(parameters -> parameters.stream())
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(words.getProperty(lastWord(parameter.getName()))));
    }

    private void fillIn(String name, Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((field, value) -> describe(value, words.getProperty(name + "." + field)));
        }
    }

    private static void describe(Schema<?> field, @Nullable String meaning) {
        if (field.getDescription() == null && meaning != null) {
            field.setDescription(meaning);
        }
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
