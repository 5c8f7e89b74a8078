package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
}
