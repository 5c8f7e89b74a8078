package uk.ehcqa.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;

/** A browser without JavaScript: keeps cookies, and sends forms with all that stands in them. */
@Scope("prototype")
public class Browser {

    /** What came back, whatever its status. */
    public record Answer(Connection.Response response, Document page) {

        public int status() {
            return response.statusCode();
        }

        /** The element; a test fails where there is none. */
        public Element the(String selector) {
            return page.expectFirst(selector);
        }

        public String text(String selector) {
            return page.select(selector).text();
        }
    }

    private final Connection session = Jsoup.newSession()
            .ignoreHttpErrors(true)
            .ignoreContentType(true)
            .followRedirects(false)
            .header("Accept", "text/html");
    private final Environment environment;

    Browser(Environment environment) {
        this.environment = environment;
    }

    public Answer open(String path) {
        return answer(session.newRequest(origin() + path));
    }

    /** Fills in the page's form and sends it. */
    public Answer send(Answer from, Map<String, String> answers) {
        FormElement form = from.page().expectForm("main form[method=post]");
        // An empty file box would be sent as text.
        form.select("input[type=file]").remove();
        Connection request = form.submit().ignoreHttpErrors(true).followRedirects(false);
        answers.forEach((field, answer) -> fillIn(request, field, answer));
        return answer(request);
    }

    private static void fillIn(Connection request, String field, String answer) {
        Connection.KeyVal box = request.data(field);
        if (box == null) {
            request.data(field, answer);
        } else {
            box.value(answer);
        }
    }

    private String origin() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private static Answer answer(Connection request) {
        try {
            Connection.Response response = request.execute();
            return new Answer(response, response.parse());
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        }
    }
}
