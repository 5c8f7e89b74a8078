package uk.ehcqa.query.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages about the service itself, linked from every footer and open to everyone. */
@Controller
class InformationPages {

    @GetMapping("/{page:help|keyboard|accessibility|privacy}")
    String show(@PathVariable String page) {
        return "page/" + page;
    }
}
