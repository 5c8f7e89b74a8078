package uk.ehcqa.standalone.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import uk.ehcqa.standalone.browser.Product;

/** Sends whatever it is told to, signed in to the pages and to the API. */
final class Person {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Map<String, Person> PEOPLE = new ConcurrentHashMap<>();

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String name;

    private Person(String name) {
        this.name = name;
        signIn();
    }

    static Person named(String name) {
        return PEOPLE.computeIfAbsent(name, Person::new);
    }

    /** As a program does it. */
    Answer calls(String method, String address, String type, BodyPublisher body) {
        var credentials = Base64.getEncoder().encodeToString((name + ":demonstration").getBytes(UTF_8));
        return send(request(method, address, type, body)
                .header("Authorization", "Basic " + credentials)
                .header("Accept", "application/json"));
    }

    /** As a browser does it. */
    Answer opens(String method, String address, String type, BodyPublisher body) {
        return send(request(method, address, type, body).header("Accept", "text/html"));
    }

    Answer fillsIn(String address, String answers) {
        return fills(address, "_csrf=" + token() + "&" + answers);
    }

    Answer fills(String address, String form) {
        return opens("POST", address, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    /** The token that the forms of this session carry. */
    String token() {
        var page = opens("GET", "/demo", "text/plain", BodyPublishers.noBody()).body();
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("no form on the page");
        }
        return token.group(1);
    }

    private void signIn() {
        fillsIn("/demo", "password=demonstration&person=" + name);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(browser.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpRequest.Builder request(String method, String address, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(Product.address() + address))
                .header("Content-Type", type)
                .method(method, body);
    }
}
