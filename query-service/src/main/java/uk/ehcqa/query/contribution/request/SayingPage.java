package uk.ehcqa.query.contribution.request;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.casework.CaseCommand;

/**
 * A form with which a service says something to a request that is no advice. It is about the request alone: what else is recorded in
 * the case meanwhile is none of the service's business, and in nobody's way.
 *
 * @param <F> the answers it asks for
 */
abstract class SayingPage<F> {

    private final RequestDesk requests;
    private final Desk desk;
    private final Clock clock;
    private final String template;

    SayingPage(RequestDesk requests, Desk desk, Clock clock, String template) {
        this.requests = requests;
        this.desk = desk;
        this.clock = clock;
        this.template = template;
    }

    /** What is said, today. */
    abstract CaseCommand command(AskedRequest asked, F form, LocalDate today);

    /** Names this attempt, so that going back and sending the form once more says nothing twice. */
    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    @GetMapping
    String ask(@PathVariable String reference, @ModelAttribute("form") F form, BindingResult errors, Model model) {
        return show(requests.show(reference), model);
    }

    @PostMapping
    String send(
            @PathVariable String reference, @Valid @ModelAttribute("form") F form, BindingResult errors, Model model) {
        var asked = requests.find(reference);
        if (errors.hasErrors()) {
            return show(asked, model);
        }
        return desk.send(errors, () -> command(asked, form, today()))
                .map(recorded -> "redirect:" + asked.address() + "?seen=case:" + recorded.version())
                .orElseGet(() -> show(asked, model));
    }

    private String show(AskedRequest asked, Model model) {
        model.addAttribute("view", new RequestView(asked, today()));
        return template;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
