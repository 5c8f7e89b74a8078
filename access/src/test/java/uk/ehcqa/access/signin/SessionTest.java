package uk.ehcqa.access.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import uk.ehcqa.access.AnyAddress;

@Import(AnyAddress.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SessionTest {

    @LocalServerPort
    int port;

    final CookieManager cookies = new CookieManager();
    final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void is_a_new_one_after_signing_in_so_that_one_planted_before_is_worth_nothing() throws Exception {
        var token = get("/demo").body();
        var planted = session();

        var answer =
                post("/demo", "person=caseworker-4&password=demonstration&_csrf=" + URLEncoder.encode(token, UTF_8));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(session().getValue()).isNotEqualTo(planted.getValue());
        assertThat(get("/worklist").statusCode()).isEqualTo(200);
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(address("/"), planted);
        assertThat(get("/worklist").statusCode()).isEqualTo(302);
    }

    @Test
    void is_kept_from_scripts_and_from_forms_of_other_sites() throws Exception {
        assertThat(get("/demo").headers().firstValue("Set-Cookie").orElseThrow())
                .endsWith("; HttpOnly; SameSite=Lax");
    }

    private HttpCookie session() {
        return cookies.getCookieStore().getCookies().getFirst();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
