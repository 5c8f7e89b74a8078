package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What came back. */
record Answer(int status, String body) {

    private static final Pattern FIELD = Pattern.compile(
            "\"field\":\"([^\"]+)\"|<a href=\"#([^\"]+)\">[^<]|The part called <strong>([^<]+)</strong>");
    private static final Pattern INSIDES = Pattern.compile(
            "[a-z]Exception|\\bat [a-z]+\\.[\\w.$]+\\(|\\b(java|jakarta|org|uk)\\.[a-z]+\\.[\\w.]*[A-Z]");

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    void isRefusal(int expected, List<String> fields) {
        assertThat(status).as(body).isEqualTo(expected);
        assertThat(named()).as(body).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(INSIDES.matcher(body).results().map(MatchResult::group))
                .as("classes and stack traces")
                .isEmpty();
    }

    /** The fields that a problem or the summary of a page names. */
    private Set<String> named() {
        return FIELD.matcher(body)
                .results()
                .map(found -> found.group(1) != null
                        ? found.group(1)
                        : found.group(2) != null ? found.group(2) : found.group(3))
                .collect(Collectors.toSet());
    }
}
