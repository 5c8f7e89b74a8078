package uk.ehcqa.query.processing;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what is parked and how far projections are rebuilt, tries all again, and begins to rebuild. */
@Controller
@RequestMapping(EventProcessingPage.ADDRESS)
class EventProcessingPage {

    static final String ADDRESS = "/settings/event-processing";

    private final EventProcessing processing;
    private final Clock clock;

    EventProcessingPage(EventProcessing processing, Clock clock) {
        this.processing = processing;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute(
                "projections",
                processing.projections().stream()
                        .map(state -> new ProjectionView(state, clock))
                        .toList());
        model.addAttribute(
                "parked",
                processing.parked().stream()
                        .map(it -> new ParkedView(it, clock))
                        .toList());
        return "processing/overview";
    }

    @PostMapping("/{projection}/retries")
    String retryAll(@PathVariable String projection, RedirectAttributes next) {
        next.addFlashAttribute("retried", processing.retryAll(projection));
        return "redirect:" + ADDRESS;
    }

    @GetMapping("/{projection}/rebuilds/new")
    String confirmRebuild(@PathVariable String projection, Model model) {
        model.addAttribute("projection", processing.get(projection).name());
        return "processing/rebuild";
    }

    @PostMapping("/{projection}/rebuilds/new")
    String rebuild(@PathVariable String projection) {
        processing.rebuild(projection);
        return "redirect:" + ADDRESS;
    }
}
