package uk.ehcqa.query.processing;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the events that a parked case has not taken in, tries them again, or makes the case anew. */
@Controller
@RequestMapping(EventProcessingPage.ADDRESS + "/{projection}/parked-cases/{caseId}")
class ParkedCasePage {

    private final EventProcessing processing;
    private final Clock clock;

    ParkedCasePage(EventProcessing processing, Clock clock) {
        this.processing = processing;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String projection, @PathVariable UUID caseId, Model model) {
        model.addAttribute("parked", new ParkedView(processing.parked(projection, caseId), clock));
        model.addAttribute(
                "letters",
                processing.letters(projection, caseId).stream()
                        .map(letter -> new LetterView(letter, clock))
                        .toList());
        return "processing/parked-case";
    }

    @PostMapping("/retries")
    String retry(@PathVariable String projection, @PathVariable UUID caseId, RedirectAttributes next) {
        next.addFlashAttribute("retried", processing.retry(projection, caseId));
        return "redirect:" + EventProcessingPage.ADDRESS;
    }

    @GetMapping("/made-anew")
    String confirm(@PathVariable String projection, @PathVariable UUID caseId, Model model) {
        model.addAttribute("parked", new ParkedView(processing.parked(projection, caseId), clock));
        return "processing/make-anew";
    }

    @PostMapping("/made-anew")
    String makeAnew(@PathVariable String projection, @PathVariable UUID caseId, RedirectAttributes next) {
        next.addFlashAttribute("retried", processing.makeAnew(projection, caseId));
        return "redirect:" + EventProcessingPage.ADDRESS;
    }
}
