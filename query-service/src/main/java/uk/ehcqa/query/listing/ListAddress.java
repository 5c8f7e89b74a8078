package uk.ehcqa.query.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of a list with the filters that are on. */
public record ListAddress(String path, Map<String, List<String>> parameters) {

    public static ListAddress of(HttpServletRequest request) {
        var on = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> on.put(name, filled(values)));
        on.values().removeIf(List::isEmpty);
        on.remove("page");
        return new ListAddress(request.getRequestURI(), on);
    }

    public ListAddress with(String name, String value) {
        var changed = new TreeMap<>(parameters);
        changed.put(name, List.of(value));
        return new ListAddress(path, changed);
    }

    public ListAddress without(String name) {
        var changed = new TreeMap<>(parameters);
        changed.remove(name);
        return new ListAddress(path, changed);
    }

    @Override
    public String toString() {
        var address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, values) -> values.forEach(
                value -> address.queryParam(UriUtils.encode(name, UTF_8), UriUtils.encode(value, UTF_8))));
        return address.build(true).toUriString();
    }

    private static List<String> filled(String[] values) {
        return Arrays.stream(values).filter(not(String::isBlank)).toList();
    }
}
