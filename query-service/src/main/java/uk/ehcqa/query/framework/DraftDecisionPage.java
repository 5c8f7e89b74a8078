package uk.ehcqa.query.framework;

import java.util.Optional;
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
import uk.ehcqa.shared.audit.framework.Framework;

/** Asks whether something is to become of a draft, and sends it. */
abstract class DraftDecisionPage {

    /** It asks for nothing. */
    record Form() {}

    private final FrameworkDesk desk;
    private final String template;

    DraftDecisionPage(FrameworkDesk desk, String template) {
        this.desk = desk;
        this.template = template;
    }

    /** The page that follows. Empty when it was refused: the errors say why. */
    abstract Optional<String> send(FrameworkDesk to, BindingResult errors, Framework draft);

    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    @GetMapping
    String ask(
            @PathVariable String name,
            @PathVariable String version,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model) {
        model.addAttribute("view", new FrameworkView(desk.draft(name, version)));
        return template;
    }

    @PostMapping
    String send(
            @PathVariable String name,
            @PathVariable String version,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model) {
        var draft = desk.draft(name, version);
        model.addAttribute("view", new FrameworkView(draft));
        return send(desk, errors, draft.framework()).orElse(template);
    }
}
