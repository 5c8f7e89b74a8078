package uk.ehcqa.query.caseform;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.refusal.RefusalDetails;

/**
 * A form about one case: it asks, sends one command, and comes back with what is wrong or goes on to the case. It says which
 * version of the case it was drawn from: whoever fills it in overwrites nothing that they have not seen.
 *
 * @param <F> the answers it asks for
 */
public abstract class CaseForm<F> {

    private final Desk desk;
    private final String template;

    protected CaseForm(Desk desk, String template) {
        this.desk = desk;
        this.template = template;
    }

    /** What the answers ask to be recorded; never asked while one of them is wrong. */
    protected abstract CaseCommand command(CaseFile file, F form);

    /**
     * Puts into the model what the form has to offer.
     *
     * @param form the answers that were given; null where there are none, or they cannot be read
     */
    protected void offer(CaseFile file, @Nullable F form, Model model) {}

    @ModelAttribute("found")
    CaseAtVersion found(@PathVariable String reference) {
        return desk.find(reference);
    }

    @ModelAttribute("file")
    CaseFile file(@ModelAttribute(name = "found", binding = false) CaseAtVersion found) {
        return found.file();
    }

    /** Names this attempt, so that going back and sending the form once more records nothing twice. */
    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    /** The address may hold some of the answers. */
    @GetMapping
    protected String ask(
            @ModelAttribute("form") F form,
            BindingResult errors,
            @ModelAttribute(name = "found", binding = false) CaseAtVersion found,
            Model model) {
        show(found.version(), found.file(), form, model);
        return template;
    }

    @PostMapping
    protected ModelAndView send(
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            @ModelAttribute(name = "found", binding = false) CaseAtVersion found,
            Model model) {
        var drawnFrom = CurrentSending.versionOfForm();
        var recorded = errors.hasErrors()
                ? null
                : desk.send(errors, () -> command(found.file(), form)).orElse(null);
        if (recorded != null) {
            return new ModelAndView(Desk.caseAfter(recorded));
        }
        var overtaken = overtaken(errors);
        if (overtaken == null) {
            show(drawnFrom, found.file(), form, model);
            return new ModelAndView(template);
        }
        showAfresh(desk.recordedSince(drawnFrom, found, overtaken), form, model);
        return new ModelAndView(template, HttpStatus.CONFLICT);
    }

    /** All that was typed, in a form drawn from the case as it now is: whoever saves it again knows what was recorded. */
    private void showAfresh(Meanwhile meanwhile, F form, Model model) {
        model.addAttribute("meanwhile", meanwhile.lines());
        model.addAttribute("file", meanwhile.now().file());
        show(meanwhile.now().version(), meanwhile.now().file(), form, model);
    }

    private void show(long version, CaseFile file, @Nullable F form, Model model) {
        model.addAttribute("version", version);
        offer(file, form, model);
    }

    private static @Nullable RefusalDetails overtaken(BindingResult errors) {
        return errors.getGlobalErrors().stream()
                .filter(error -> error.contains(RefusalDetails.class))
                .map(error -> error.unwrap(RefusalDetails.class))
                .filter(WhyRefused::isOvertaken)
                .findFirst()
                .orElse(null);
    }
}
