package uk.ehcqa.query.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void escapes_every_word_it_is_given() {
        String svg = Svg.picture("a\"b", "app-chart", 10, 20, 14)
                .named("a\"b", "Tom & <b>", "said \"no\"")
                .text("<script>", 1, 2, "start", "#000000")
                .end();

        assertThat(svg)
                .isEqualTo("<svg xmlns='http://www.w3.org/2000/svg' class='app-chart' viewBox='0 0 10 20' role='img'"
                        + " aria-labelledby='a&quot;b-t a&quot;b-d' font-family='Segoe UI, Noto Sans, system-ui, Roboto,"
                        + " Helvetica Neue, Arial, sans-serif' font-size='14'>"
                        + "<title id='a&quot;b-t'>Tom &amp; &lt;b&gt;</title>"
                        + "<desc id='a&quot;b-d'>said &quot;no&quot;</desc>"
                        + "<text x='1' y='2' text-anchor='start' fill='#000000'>&lt;script&gt;</text></svg>");
    }

    @Test
    void writes_numbers_with_one_decimal_and_a_point_in_any_language() {
        assertThat(Svg.decoration("m", 1, 1)
                        .rect(0.04, 1.25, 1234.5, 100, "#fff")
                        .end())
                .endsWith("<rect x='0' y='1.3' width='1234.5' height='100' fill='#fff'/></svg>");
    }
}
