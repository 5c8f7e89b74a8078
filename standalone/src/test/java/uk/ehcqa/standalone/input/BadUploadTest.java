package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.standalone.browser.Product;

/** Files that cannot be a return. Each stands in the table as field, name and content; none is a form without a file. */
class BadUploadTest {

    private static final String FORM = "multipart/form-data; boundary=limit";

    static final String TABLE = """
            data-officer | POST /api/imports | | 422 | file
            data-officer | POST /api/imports | file,, | 422 | file
            data-officer | POST /api/imports | file,return.xml, | 422 | file
            data-officer | POST /api/imports | other,return.xml,<Message/> | 422 | file
            data-officer | POST /api/imports | file,return.docx,PK\003\004 | 422 | file
            data-officer | POST /api/imports | file,return.xml,<Message/>;file,module.csv,x | 422 | file
            data-officer | POST /api/imports | file,../../return.xml, | 422 | file
            data-officer | POST /api/imports | file,return.xml,{x31457281} | 413 | file
            """;

    @ParameterizedTest(name = "{index}")
    @MethodSource("rows")
    void is_refused_to_programs_with_the_field_by_name(BadInput bad) {
        var before = Product.events();

        Person.named(bad.person())
                .calls("POST", bad.address(), FORM, BodyPublishers.ofString(form(bad.sent())))
                .isRefusal(bad.status(), bad.fields());

        assertThat(Product.events()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("rows")
    void is_refused_to_people_with_the_field_by_name(BadInput bad) {
        var before = Product.events();
        var officer = Person.named(bad.person());

        var answer = officer.opens(
                "POST", bad.address() + "?_csrf=" + officer.token(), FORM, BodyPublishers.ofString(form(bad.sent())));

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertThat(answer.body()).contains(bad.status() == 413 ? "The file is too large" : "<a href=\"#file\">");
        assertThat(Product.events()).isEqualTo(before);
    }

    @Test
    void names_the_file_and_the_limit_where_it_is_too_large() {
        var officer = Person.named("data-officer");
        var sent = BodyPublishers.ofString(form("file,C:\\returns\\large.xml," + "x".repeat(30 * 1024 * 1024 + 1)));
        var sentence = "The return in the file large.xml is larger than this service takes, which is 30 MB.";

        assertThat(officer.calls("POST", "/api/imports", FORM, sent).body()).contains(sentence);
        assertThat(officer.opens("POST", "/api/imports?_csrf=" + officer.token(), FORM, sent)
                        .body())
                .contains(sentence);
    }

    @Test
    void is_refused_without_the_token_of_the_page() {
        Person.named("data-officer")
                .opens("POST", "/api/imports", FORM, BodyPublishers.ofString(form("file,return.xml,<Message/>")))
                .isRefusal(403, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "application/zip"})
    void that_is_the_whole_body_is_refused_when_it_is_empty(String type) {
        Person.named("data-officer")
                .calls("POST", "/api/imports", type, BodyPublishers.noBody())
                .isRefusal(422, List.of("file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv"})
    void of_another_type_is_refused(String type) {
        Person.named("data-officer")
                .calls("POST", "/api/imports", type, BodyPublishers.ofString("{}"))
                .isRefusal(415, List.of());
    }

    @Test
    void that_is_cut_short_is_refused() {
        Person.named("data-officer")
                .calls("POST", "/api/imports", FORM, BodyPublishers.ofString(part("file,return.xml,<Message/>")))
                .isRefusal(400, List.of());
    }

    static Stream<BadInput> rows() {
        return BadInput.rows(TABLE);
    }

    private static String form(String files) {
        var parts = new StringBuilder();
        Stream.of(files.split(";", -1)).filter(file -> !file.isEmpty()).forEach(file -> parts.append(part(file)));
        return parts + "--limit--\r\n";
    }

    private static String part(String file) {
        var of = file.split(",", 3);
        return "--limit\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/xml\r\n\r\n%s\r\n"
                .formatted(of[0], of[1], of[2]);
    }
}
