package uk.ehcqa.standalone.faults.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.ehcqa.standalone.faults.oracle.Attempt;
import uk.ehcqa.standalone.faults.oracle.Reply;
import uk.ehcqa.standalone.faults.oracle.Reply.Acknowledged;
import uk.ehcqa.standalone.faults.oracle.Reply.Refused;
import uk.ehcqa.standalone.faults.oracle.Reply.Unknown;

/** Sends attempts over HTTP, as a program of the authority would. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String CASEWORKER = signedInAs("caseworker-4");
    private static final String MANAGER = signedInAs("send-manager");
    private static final Pattern RECORDED = Pattern.compile("\"reference\":\"([^\"]+)\",\"version\":(\\d+)");
    private static final Pattern REFUSED = Pattern.compile("\"code\":\"([A-Z_]+)\",\"message\":\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Address address;

    public Api(Address address) {
        this.address = address;
    }

    /**
     * Sends it once.
     *
     * @param headers further ones, name and value in turn
     */
    public Reply send(Attempt attempt, String... headers) throws InterruptedException {
        var request = HttpRequest.newBuilder(address.get().resolve(attempt.path()))
                .timeout(PATIENCE)
                .header("Authorization", attempt.path().endsWith("/erasure") ? MANAGER : CASEWORKER)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", attempt.key())
                .method(attempt.path().endsWith("/child") ? "PUT" : "POST", BodyPublishers.ofString(attempt.body()));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return read(attempt, http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException noAnswer) {
            return new Unknown();
        }
    }

    private static String signedInAs(String person) {
        return "Basic " + Base64.getEncoder().encodeToString((person + ":demonstration").getBytes(UTF_8));
    }

    /** An answer that nobody expects ends the test: it is neither a promise nor a fault that was brought about. */
    private static Reply read(Attempt attempt, HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200, 201 -> {
                var recorded = found(RECORDED, answer.body());
                yield new Acknowledged(recorded.group(1), Long.parseLong(recorded.group(2)));
            }
            case 404, 409, 422 -> {
                var refused = found(REFUSED, answer.body());
                yield new Refused(refused.group(1), refused.group(2));
            }
            case 500, 502, 503, 504 -> new Unknown();
            default -> throw new IllegalStateException(attempt + " was answered " + answer.statusCode());
        };
    }

    private static Matcher found(Pattern pattern, String body) {
        var matcher = pattern.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException("An answer without " + pattern);
        }
        return matcher;
    }
}
