package uk.ehcqa.query.recording;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/**
 * A form about one case: it asks, sends one command, and comes back with what is wrong or goes on to the case.
 *
 * @param <F> the answers it asks for
 */
abstract class CaseForm<F> {

    private final Desk desk;
    private final String template;

    CaseForm(Desk desk, String template) {
        this.desk = desk;
        this.template = template;
    }

    /** What the answers ask to be recorded; never asked while one of them is wrong. */
    abstract CaseCommand command(CaseFile file, F form);

    @ModelAttribute("file")
    CaseFile file(@PathVariable String reference) {
        return desk.caseFile(reference);
    }

    /** Names this attempt, so that going back and sending the form once more records nothing twice. */
    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    /** The address may hold some of the answers. */
    @GetMapping
    String ask(
            @ModelAttribute("form") F form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) CaseFile file,
            Model model) {
        return template;
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) CaseFile file) {
        return errors.hasErrors()
                ? template
                : desk.send(errors, () -> command(file, form))
                        .map(Desk::caseAfter)
                        .orElse(template);
    }
}
