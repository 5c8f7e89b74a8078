package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;
import uk.ehcqa.standalone.browser.Product;

/** Keeps the tables whole: an address that the product answers stands in one of them, or takes nothing. */
class EveryEndpointTest {

    private static final Map<String, String> TAKES_NOTHING = Map.ofEntries(
            Map.entry("GET /", "leads to the first page of a role"),
            Map.entry("GET /demo", "lists the people of the demonstration"),
            Map.entry("GET /demo unknown", "is the answer to a bad choice"),
            Map.entry("GET /{page:help|keyboard|accessibility|privacy}", "a page of words"),
            Map.entry("GET /brand/colours.css", "what the settings say"),
            Map.entry("GET /brand/logo", "what the settings say"),
            Map.entry("GET /search", "an empty form"),
            Map.entry("POST /calendar/feed", "makes an address that nobody chooses"),
            Map.entry("POST /calendar/feed/revocation", "revokes one's own address"),
            Map.entry("GET /dashboards/orders", "every year on record"),
            Map.entry("GET /dashboards/plans", "every plan in force"),
            Map.entry("GET /dashboards/plans/ages.csv", "every plan in force"),
            Map.entry("GET /api/timeliness/plans", "every plan in force"),
            Map.entry("GET /api/timeliness/overturned-refusals", "every limit on record"),
            Map.entry("GET /settings/services/new", "an empty form"),
            Map.entry("GET /requests", "what one's own services are asked"),
            Map.entry("GET /settings/mail", "how mail stands"),
            Map.entry("GET /settings/frameworks", "every framework"),
            Map.entry("POST /settings/mail/retries", "tries again all that was given up"),
            Map.entry("GET /api/mail", "how mail stands"),
            Map.entry("POST /api/mail/retries", "tries again all that was given up"),
            Map.entry("GET /imports", "the latest imports"),
            Map.entry("GET /api/imports", "the latest imports"),
            Map.entry("GET /api/frameworks", "every framework"),
            Map.entry("GET /api/frameworks/schema", "the schema of frameworks"),
            Map.entry("GET /settings/bank-holidays", "every bank holiday that is known"),
            Map.entry("GET /api/bank-holidays", "every bank holiday that is known"),
            Map.entry("GET /settings/event-processing", "what is parked, and how far projections are rebuilt"),
            Map.entry("GET /api/event-processing", "what is parked, and how far projections are rebuilt"),
            Map.entry(" /error", "shows what went wrong elsewhere"),
            Map.entry("GET /v3/api-docs", "describes the API"),
            Map.entry("GET /v3/api-docs.yaml", "describes the API"),
            Map.entry("GET /v3/api-docs/swagger-config", "settings of the description"),
            Map.entry("GET /swagger-ui.html", "leads to the description"));

    @Test
    void has_a_row_of_bad_input_or_takes_none() {
        var endpoints = new TreeSet<String>();
        Product.endpoints().getHandlerMethods().keySet().forEach(mapping -> endpoints.addAll(names(mapping)));

        var covered = new TreeSet<>(TAKES_NOTHING.keySet());
        Stream.of(
                        BadBodyTest.TABLE,
                        BadFormTest.TABLE,
                        BadQuestionTest.TABLE,
                        BadAddressTest.TABLE,
                        BadUploadTest.TABLE,
                        BadDocumentTest.TABLE)
                .flatMap(BadInput::rows)
                .forEach(row -> covered.add(endpointOf(row)));

        assertThat(covered).isEqualTo(endpoints);
    }

    /** Which of the addresses a request is for; files have one of their own. */
    private static String endpointOf(BadInput row) {
        var path = PathContainer.parsePath(row.address().replaceFirst("\\?.*", ""));
        var pattern = Product.endpoints().getHandlerMethods().keySet().stream()
                .filter(mapping -> methods(mapping).contains(row.method()))
                .flatMap(mapping -> patterns(mapping).stream())
                .filter(candidate -> candidate.matches(path))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .orElseThrow();
        return row.method() + " " + pattern + (row.address().contains("format=csv") ? " format=csv" : "");
    }

    private static List<String> names(RequestMappingInfo mapping) {
        var conditions = mapping.getParamsCondition().getExpressions();
        var suffix = conditions.isEmpty() ? "" : " " + conditions.iterator().next();
        return patterns(mapping).stream()
                .flatMap(pattern -> methods(mapping).stream().map(method -> method + " " + pattern + suffix))
                .toList();
    }

    private static Set<String> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Set.of("")
                : Set.copyOf(methods.stream().map(Enum::name).toList());
    }

    private static Set<PathPattern> patterns(RequestMappingInfo mapping) {
        var condition = mapping.getPathPatternsCondition();
        return condition == null ? Set.of() : condition.getPatterns();
    }
}
