package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.gallery.Browser;
import uk.ehcqa.gallery.Site;

@Site
class StaticFilesTest {

    private final Browser browser;

    StaticFilesTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void are_linked_by_a_hash_of_their_content_and_kept_for_a_year() {
        var page = browser.open("/gallery").page();
        var addresses = Stream.concat(
                page.select("link[href]").eachAttr("href").stream(), page.select("script").eachAttr("src").stream());

        assertThat(addresses).hasSize(5).allSatisfy(address -> {
            assertThat(address).matches("/(assets|webjars)/.*-[0-9a-f]{32}\\.(css|js|svg)");
            var file = browser.open(address).response();
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.header("Cache-Control")).isEqualTo("max-age=31536000, public");
        });
    }

    @Test
    void are_not_stored_where_they_are_pages() {
        assertThat(browser.open("/gallery").response().header("Cache-Control")).contains("no-store");
    }
}
