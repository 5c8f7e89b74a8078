package uk.ehcqa.query.page;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the council's own colours and logo: a style sheet of its own, since the pages may hold no styles. */
@Controller
class Brand {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final UiProperties ui;

    Brand(UiProperties ui) {
        this.ui = ui;
    }

    @GetMapping("/brand/colours.css")
    ResponseEntity<String> colours() {
        String rules = rule("brand", hex(ui.brand()))
                + rule("accent", hex(ui.accent()))
                + rule("font-family", ui.fontFamily());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css"))
                .cacheControl(AN_HOUR)
                .body(":root{" + rules + "}");
    }

    @GetMapping("/brand/logo")
    ResponseEntity<Resource> logo() {
        return ResponseEntity.of(Optional.ofNullable(ui.logo()));
    }

    private static @Nullable String hex(@Nullable Colour colour) {
        return colour == null ? null : colour.hex();
    }

    private static String rule(String property, @Nullable String value) {
        return value == null ? "" : "--app-" + property + ":" + value + ";";
    }
}
