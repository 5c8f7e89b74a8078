package uk.ehcqa.query.post;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the administrator how mail about requests for advice stands, and tries again what was given up. */
@Controller
@RequestMapping(MailPage.ADDRESS)
class MailPage {

    static final String ADDRESS = "/settings/mail";

    private final PostQueue queue;
    private final Outbox outbox;
    private final PostOffice office;
    private final Clock clock;

    MailPage(PostQueue queue, Outbox outbox, PostOffice office, Clock clock) {
        this.queue = queue;
        this.outbox = outbox;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("open", office.isOpen());
        model.addAttribute("counts", queue.counts());
        model.addAttribute(
                "troubles",
                queue.troubles().stream()
                        .map(trouble -> new TroubleRow(trouble, clock.getZone()))
                        .toList());
        return "post/mail";
    }

    @PostMapping("/retries")
    String retry(RedirectAttributes next) {
        next.addFlashAttribute("revived", outbox.revive());
        return "redirect:" + ADDRESS;
    }
}
