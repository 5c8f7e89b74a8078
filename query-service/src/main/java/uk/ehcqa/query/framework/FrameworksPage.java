package uk.ehcqa.query.framework;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.audit.framework.Framework;

/** Lists every version of every framework, and the drafts. */
@Controller
@RequestMapping(FrameworksPage.ADDRESS)
class FrameworksPage {

    static final String ADDRESS = "/settings/frameworks";

    /**
     * A version, as the list shows it.
     *
     * @param standing "Draft", "Published on 1 December 2026" or "Came with the product"
     */
    record Line(String title, String name, String version, String address, String standing, boolean draft) {

        static Line of(KnownVersion known) {
            var framework = known.framework();
            return new Line(
                    framework.title(),
                    framework.name(),
                    framework.version().value(),
                    addressOf(framework),
                    standingOf(known),
                    known.draft());
        }
    }

    private final KnownFrameworks frameworks;

    FrameworksPage(KnownFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("frameworks", frameworks.all().stream().map(Line::of).toList());
        model.addAttribute("author", FrameworkDesk.isOfAuthor());
        return "framework/list";
    }

    static String addressOf(Framework framework) {
        return ADDRESS + "/" + framework.name() + "/" + framework.version();
    }

    static String standingOf(KnownVersion known) {
        if (known.draft()) {
            return "Draft";
        }
        var publishedOn = known.publishedOn();
        return publishedOn == null ? "Came with the product" : "Published on " + Dates.full(publishedOn);
    }
}
