package uk.ehcqa.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Opens pages as somebody of the demonstration would. */
@TestComponent
public class Pages {

    private static final Identity CASEWORKER = new Identity("Caseworker 4", Role.CASEWORKER, "North team");

    private final MockMvcTester http;

    Pages(MockMvcTester http) {
        this.http = http;
    }

    /** The page at that address, as a caseworker sees it. */
    public Document open(String address) {
        return read(answer(address, CASEWORKER), 200);
    }

    /** The page at an address with words in it that must be encoded. */
    public Document open(String address, String words) {
        return open(UriComponentsBuilder.fromUriString(address)
                .encode()
                .buildAndExpand(words)
                .toUriString());
    }

    public Document openAs(Role role, String address) {
        return read(answer(address, new Identity("Somebody", role, null)), 200);
    }

    public Document openAs(Identity person, String address) {
        return read(answer(address, person), 200);
    }

    public MvcTestResult answerAs(Identity person, String address) {
        return answer(address, person);
    }

    /** Sends a form with these answers and nothing else. */
    public MvcTestResult sendAs(Identity person, String address, String answers) {
        return sendAsIs(address, answers, person);
    }

    /** Sends a form with a file that was chosen in it. */
    public MvcTestResult attachAs(
            Identity person, String address, MockMultipartFile file, Map<String, String> answers) {
        return CurrentIdentity.actingFor(person, () -> {
            var form = http.post().uri(URI.create(address)).multipart().file(file);
            answers.forEach(form::param);
            return form.exchange();
        });
    }

    /** Sends a form about a case, as a caseworker, with a file that was chosen in it. */
    public MvcTestResult attach(String address, MockMultipartFile file, Map<String, String> answers) {
        return attachAs(CASEWORKER, address, file, answers);
    }

    public static Document read(MvcTestResult answer) {
        return Jsoup.parse(content(answer));
    }

    public Document openWithErrors(String address) {
        return read(answer(address, CASEWORKER), 422);
    }

    public MvcTestResult answer(String address) {
        return answer(address, CASEWORKER);
    }

    public MvcTestResult answerAs(Role role, String address) {
        return answer(address, new Identity("Somebody", role, null));
    }

    /** The page with which a form is answered. */
    public Document sendAs(Role role, String address, String answers) {
        return read(send(address, answers, new Identity("Somebody", role, null)), 200);
    }

    /** The page that comes back when a form is refused. */
    public Document refused(String address, String answers) {
        return read(send(address, answers), 422);
    }

    /** What a form is answered with that somebody of that role sends. */
    public MvcTestResult answerTo(Role role, String address, String answers) {
        return send(address, answers, new Identity("Somebody", role, null));
    }

    /** The page that comes back to somebody of that role with this status. */
    public Document answerTo(Role role, String address, String answers, int status) {
        return read(answerTo(role, address, answers), status);
    }

    /** The page that comes back when somebody else was quicker. */
    public Document overtaken(String address, String answers) {
        return read(send(address, answers), 409);
    }

    /**
     * Sends a form with answers written as in an address: "date.day=3&date.month=11". Unless they say another, it was drawn
     * from version 1 of its case.
     */
    public MvcTestResult send(String address, String answers) {
        return send(address, answers, CASEWORKER);
    }

    private MvcTestResult send(String address, String answers, Identity person) {
        return sendAsIs(
                address, answers.contains("expectedVersion=") ? answers : answers + "&expectedVersion=1", person);
    }

    /** Sends a form with these answers and nothing else. */
    public MvcTestResult sendAsIs(String address, String answers) {
        return sendAsIs(address, answers, CASEWORKER);
    }

    private MvcTestResult sendAsIs(String address, String answers, Identity person) {
        return CurrentIdentity.actingFor(
                person,
                () -> http.post()
                        .uri(URI.create(address))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(answers)
                        .exchange());
    }

    public static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }

    private MvcTestResult answer(String address, Identity person) {
        return CurrentIdentity.actingFor(
                person, () -> http.get().uri(URI.create(address)).exchange());
    }

    private static Document read(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(content(answer));
    }

    private static String content(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
