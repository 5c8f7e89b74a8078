package uk.ehcqa.query.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.audit.framework.Flaw;
import uk.ehcqa.shared.audit.framework.FlawedFramework;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.publication.DraftFramework;

/** Lays down the draft of the next version of a framework, from its document. Whatever is wrong with it is told at once. */
@Controller
@RequestMapping(FrameworksPage.ADDRESS + "/drafts/new")
class DraftFrameworkPage {

    private static final String FORM = "framework/drafting";

    /** @param document JSON, as a version can be taken away from its page */
    record Form(
            @NotBlank(message = "Paste the document of the framework") @Nullable
            String document) {}

    private final FrameworkDesk desk;

    DraftFrameworkPage(FrameworkDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    /** Begins with the document of a version, if the address names one. */
    @GetMapping
    String ask(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String version,
            @ModelAttribute("form") Form unfilled,
            Model model) {
        if (name != null && version != null) {
            model.addAttribute(
                    "form",
                    new Form(FrameworkDocuments.written(desk.get(name, version).framework())));
        }
        return FORM;
    }

    @PostMapping
    String send(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model model) {
        var draft = errors.hasErrors() ? Optional.<Framework>empty() : read(form, errors, model);
        return draft.flatMap(framework -> desk.draft(errors, new DraftFramework(framework), framework))
                .orElse(FORM);
    }

    private static Optional<Framework> read(Form form, BindingResult errors, Model model) {
        try {
            return Optional.of(FrameworkDocuments.read(String.valueOf(form.document())));
        } catch (FlawedFramework flawed) {
            errors.rejectValue("document", "flawed", "Put right what is listed above the document");
            model.addAttribute(
                    "flaws", flawed.flaws().stream().map(Flaw::toString).toList());
        } catch (JacksonException noJson) {
            errors.rejectValue("document", "unreadable", "This is no JSON: " + where(noJson));
        }
        return Optional.empty();
    }

    private static String where(JacksonException noJson) {
        var place = noJson.getLocation();
        return place == null
                ? "look for a comma, quotation mark or bracket too many or too few"
                : "look at line %d, character %d".formatted(place.getLineNr(), place.getColumnNr());
    }
}
