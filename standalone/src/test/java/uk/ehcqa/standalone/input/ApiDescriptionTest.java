package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.standalone.browser.Product;

/** The description of the API as the running product gives it. */
class ApiDescriptionTest {

    private static final JsonNode API = read();

    /** One operation, such as {@code post /api/cases}. */
    record Operation(String method, String address, JsonNode description) {

        @Override
        public String toString() {
            return method + " " + address;
        }

        /** All that is sent is recorded, but for what is searched for. */
        boolean records() {
            return !method.equals("get") && !address.equals("/api/search");
        }

        boolean takesInput() {
            return description.has("parameters") || description.has("requestBody");
        }
    }

    @Test
    void says_what_it_is_and_how_to_sign_in() {
        assertThat(API.at("/info/title").asString()).isEqualTo("EHC Plan Quality");
        assertThat(API.at("/info/version").asString()).isEqualTo("1");
        assertThat(API.at("/components/securitySchemes/basic/type").asString()).isEqualTo("http");
        assertThat(API.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(API.at("/security/0/basic").isArray()).isTrue();
    }

    @Test
    void holds_every_address_under_api() {
        var described = new TreeSet<String>();
        operations().forEach(operation -> described.add(operation.toString()));

        assertThat(described).isEqualTo(new TreeSet<>(addresses()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void says_what_each_operation_does(Operation operation) {
        assertThat(operation.description().path("summary").asString("")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void says_what_each_parameter_means(Operation operation) {
        assertThat(operation.description().path("parameters"))
                .allSatisfy(
                        parameter -> assertThat(parameter.path("description").asString(""))
                                .as(parameter.path("name").asString())
                                .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void says_what_each_field_of_a_body_means(Operation operation) {
        assertThat(undescribed(operation.description().at("/requestBody/content")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void says_what_each_operation_may_answer(Operation operation) {
        var answers = operation.description().path("responses");
        var expected = new ArrayList<>(List.of("401", "403"));
        if (operation.takesInput()) {
            expected.add("400");
        }
        if (operation.address().contains("{")) {
            expected.add("404");
        }
        if (operation.records()) {
            expected.addAll(List.of("409", "422"));
        } else {
            assertThat(answers.propertyNames()).doesNotContain("409", "422");
        }
        assertThat(answers.propertyNames()).containsAll(expected);
        assertThat(answers.propertyNames()).contains(success(operation));
        answers.properties().stream()
                .filter(answer -> answer.getKey().startsWith("4"))
                .forEach(answer -> assertThat(answer.getValue()
                                .path("content")
                                .path("application/problem+json")
                                .at("/schema/$ref")
                                .asString(""))
                        .as(answer.getKey())
                        .isEqualTo("#/components/schemas/Problem"));
    }

    static Stream<Operation> operations() {
        return API.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(operation.getKey(), path.getKey(), operation.getValue())));
    }

    private static String success(Operation operation) {
        return switch (operation.toString()) {
            case "post /api/cases", "post /api/cases/taken-over-plans", "post /api/services" -> "201";
            case "post /api/imports", "post /api/event-processing/{projection}/rebuilds" -> "202";
            case "delete /api/requests/{reference}/documents/{document}" -> "204";
            default -> "200";
        };
    }

    /** The fields in the schema of a body, and in those it refers to, of which nothing is said. */
    private static List<String> undescribed(JsonNode part) {
        var found = new ArrayList<String>();
        part.path("properties").properties().forEach(field -> {
            if (field.getValue().path("description").asString("").isBlank()) {
                found.add(field.getKey());
            }
        });
        part.values().forEach(inner -> found.addAll(undescribed(inner)));
        var reference = part.path("$ref").asString("");
        if (!reference.isEmpty()) {
            found.addAll(undescribed(API.at(reference.substring(1))));
        }
        return found;
    }

    private static List<String> addresses() {
        return Product.endpoints().getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(address -> address.startsWith("/api/"))
                        .flatMap(address -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name().toLowerCase(java.util.Locale.ROOT) + " " + address)))
                .toList();
    }

    private static JsonNode read() {
        return JsonMapper.shared()
                .readTree(Person.named("caseworker-4")
                        .calls("GET", "/v3/api-docs", "text/plain", BodyPublishers.noBody())
                        .body());
    }
}
