package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.standalone.browser.Product;

/**
 * Whoever answers for a service asks for every address that there is, of pages and of the API, with the reference of a case, an
 * import, a projection and another service that there are: to them, none of it exists.
 */
class ContributorsReachNothingElseTest {

    /** What is there for everybody who has signed in, and what they are there for. It shows nothing of any case. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "GET /",
            "GET /demo",
            "GET /demo?unknown",
            "GET /{page:help|keyboard|accessibility|privacy}",
            "GET /brand/colours.css",
            "GET /brand/logo",
            "GET /swagger-ui.html",
            "GET /v3/api-docs",
            "GET /v3/api-docs.yaml",
            "GET /v3/api-docs/swagger-config",
            "GET /requests",
            " /error");

    private static final List<String> PEOPLE = List.of("social-worker", "designated-clinical-officer");

    /** Where each finds what is of their own services, and of no other: that is another test's. */
    private static final Map<String, Pattern> OWN = Map.of(
            "social-worker", Pattern.compile("(/api)?/requests(/.*)?"),
            "designated-clinical-officer",
                    Pattern.compile(
                            "/requests/(sent|to-check)|/requests/\\{reference}/reading.*|/api/requests|/api/requests/to-check"
                                    + "|/api/requests/\\{reference}/(reading.*|returns|acceptances)|/dashboards/advice(/.*)?"
                                    + "|/api/contribution-measures(/.*)?|/advice(\\?.*)?|/api/contributions"));

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");

    /** One way to ask, such as {@code GET /cases/{reference}}. */
    record Asked(String method, String pattern) {

        @Override
        public String toString() {
            return method + " " + pattern;
        }

        boolean isFor(String person) {
            return Objects.requireNonNull(OWN.get(person)).matcher(pattern).matches();
        }

        boolean isOfTheApi() {
            return pattern.startsWith("/api/");
        }

        Answer by(String person) {
            var body = BodyPublishers.ofString(isOfTheApi() ? "{}" : "");
            if (isOfTheApi()) {
                return Person.named(person).calls(method, address(), "application/json", body);
            }
            return method.equals("GET")
                    ? Person.named(person).opens(method, address(), "text/plain", body)
                    : Person.named(person).fillsIn(address(), "expectedVersion=1");
        }

        private String address() {
            return VARIABLE.matcher(pattern).replaceAll(variable -> value(variable.group(1)));
        }

        private static String value(String variable) {
            return switch (variable) {
                case "reference" -> Product.caseWaitingFor("NO_PLAN_NOTICE");
                case "importId" -> Product.latestImport();
                case "projection" -> "cases";
                case "serviceId" -> "5e2c0000-0000-4000-8000-000000000010";
                case "caseId" -> "00000000-0000-0000-0000-000000000000";
                default -> "1";
            };
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void and_are_told_that_it_is_not_there(Asked asked) {
        var before = Product.events();

        for (var person : PEOPLE.stream().filter(it -> !asked.isFor(it)).toList()) {
            var answer = asked.by(person);
            assertThat(answer.status()).as(person).isEqualTo(404);
            assertThat(answer.body()).as(person).doesNotContain(Product.caseWaitingFor("NO_PLAN_NOTICE"));
        }
        assertThat(Product.events()).isEqualTo(before);
    }

    @Test
    void whichever_way_the_api_describes_itself() {
        var described = new TreeSet<String>();
        JsonMapper.shared()
                .readTree(Person.named("caseworker-4")
                        .calls("GET", "/v3/api-docs", "text/plain", BodyPublishers.noBody())
                        .body())
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isNotEmpty();
        assertThat(everything().map(asked -> asked.toString().replaceFirst("\\?.*", "")))
                .containsAll(described);
    }

    @Test
    void but_what_is_for_everybody_is_there() {
        assertThat(named().toList()).containsAll(FOR_EVERYBODY);
        assertThat(new Asked("GET", "/requests").by("social-worker").body())
                .contains("Example family front door")
                .doesNotContain("Example Health Trust");
    }

    static Stream<Asked> everything() {
        return Product.endpoints().getHandlerMethods().keySet().stream()
                .flatMap(ContributorsReachNothingElseTest::asked)
                .filter(asked -> !FOR_EVERYBODY.contains(asked.toString()));
    }

    private static Stream<String> named() {
        return Product.endpoints().getHandlerMethods().keySet().stream()
                .flatMap(ContributorsReachNothingElseTest::asked)
                .map(Asked::toString);
    }

    private static Stream<Asked> asked(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var parameters = mapping.getParamsCondition().getExpressions();
        var question = parameters.isEmpty() ? "" : "?" + parameters.iterator().next();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty()
                                ? Stream.of("")
                                : methods.stream().map(RequestMethod::name))
                        .map(method -> new Asked(method, pattern + question)));
    }
}
