package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class BrandTest {

    @Test
    void says_only_what_the_council_has_set() {
        Brand brand = new Brand(new UiProperties(null, null, null, Colour.of("#003366"), null, "Open Sans, Arial"));

        assertThat(brand.colours().getBody())
                .isEqualTo(":root{--app-brand:#003366;--app-font-family:Open Sans, Arial;}");
    }

    @Test
    void has_a_logo_only_where_the_council_has_given_one() {
        ClassPathResource file = new ClassPathResource("static/assets/icon.svg");

        assertThat(new Brand(new UiProperties(null, null, file, null, null, null))
                        .logo()
                        .getBody())
                .isEqualTo(file);
        assertThat(new Brand(new UiProperties(null, null, null, null, null, null))
                        .logo()
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }
}
