package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TemplatesTest {

    /** What the content security policy would not let run or show. */
    static final Pattern FORBIDDEN = Pattern.compile(
            "<style|\\s(th:)?style(append)?=|<script(?![^>]*\\s(th:)?src=)|\\s(th:)?on[a-z]+=|javascript:|hx-on|hx-vals=.js:",
            Pattern.CASE_INSENSITIVE);

    static Stream<Resource> templates() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hold_neither_styles_nor_scripts(Resource template) throws IOException {
        assertThat(template.getContentAsString(StandardCharsets.UTF_8)).doesNotContainPattern(FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void put_nothing_beside_a_replacement_that_it_would_undo(Resource template) throws IOException {
        assertThat(inVain(template.getContentAsString(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th:if", "th:unless", "th:each", "th:with", "th:switch", "th:case", "th:text"})
    void would_be_caught_beside_a_replacement(String attribute) {
        assertThat(inVain("<p><b th:replace=\"~{a :: b}\" " + attribute + "=\"${c > 1}\"></b></p>"))
                .hasSize(1);
        assertThat(inVain("<b " + attribute + "=\"${c}\"><i th:replace=\"~{a :: b}\"></i></b>"))
                .isEmpty();
    }

    @Test
    void are_found() throws IOException {
        assertThat(templates().map(Resource::getFilename)).contains("layout.html", "date-input.html", "404.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"x\">",
                "<p th:style=\"x\">",
                "<style>",
                "<script>x</script>",
                "<script defer>",
                "<a onclick=\"x\">",
                "<a href=\"javascript:x\">"
            })
    void would_be_caught(String markup) {
        assertThat(markup).containsPattern(FORBIDDEN);
    }

    /** A replacement comes before everything else on its tag: conditions and repetitions beside it are never asked. */
    private static List<Element> inVain(String template) {
        return Jsoup.parse(template, Parser.xmlParser()).select("[th:replace], [th:insert]").stream()
                .filter(tag -> tag.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .anyMatch(name ->
                                name.startsWith("th:") && !name.equals("th:replace") && !name.equals("th:insert")))
                .toList();
    }
}
