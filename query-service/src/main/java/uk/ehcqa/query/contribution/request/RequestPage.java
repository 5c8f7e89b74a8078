package uk.ehcqa.query.contribution.request;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.ehcqa.query.casepage.Saves;
import uk.ehcqa.query.casepage.Seen;

/**
 * Shows a request and takes the answer to it. Whatever button is pressed, what was entered is saved as a draft first; while people
 * write, the page saves it by itself.
 */
@Controller
@RequestMapping("/requests/{reference}")
class RequestPage {

    private static final String PAGE = "request/request";

    private final RequestDesk desk;
    private final AdviceDrafts drafts;
    private final RequestDocuments documents;
    private final ResponseForm response;
    private final Saves saves;

    RequestPage(RequestDesk desk, AdviceDrafts drafts, RequestDocuments documents, ResponseForm response, Saves saves) {
        this.desk = desk;
        this.drafts = drafts;
        this.documents = documents;
        this.response = response;
        this.saves = saves;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(defaultValue = "0") int asked,
            Model model) {
        var found = desk.show(reference);
        var saving = Seen.in(seen, found.file().reference(), found.address())
                .flatMap(wanted -> saves.await(wanted, asked))
                .orElse(null);
        model.addAttribute("saving", saving);
        response.show(saving == null ? found : desk.find(reference), model);
        return PAGE;
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") EnteredAdvice form,
            BindingResult errors,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "check") String act,
            @RequestParam(required = false) @Nullable UUID remove,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var asked = desk.find(reference);
        if (!asked.canBeAnswered()) {
            return new ModelAndView("redirect:" + asked.address());
        }
        if (errors.hasErrors()) {
            response.showAgain(asked, form, revision, model);
            model.addAttribute("rows", ProvisionRow.typed(typed));
            return new ModelAndView(PAGE);
        }
        documents.change(asked, form.document(), remove, errors);
        var entered = "add".equals(act) ? form.withOneMore() : form;
        var kept = drafts.keep(
                        asked.listed(), entered, revision, RequestDesk.viewer().user())
                .orElse(null);
        if (kept == null) {
            response.showBesideOther(asked, form, model);
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        return goOn(asked, kept, remove == null ? act : "attach", errors, model);
    }

    /** By itself, while somebody writes. */
    @PostMapping("/draft")
    ModelAndView save(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") EnteredAdvice form,
            BindingResult errors,
            @RequestParam(defaultValue = "0") int revision,
            Model model) {
        var asked = desk.find(reference);
        var kept = errors.hasErrors() || !asked.canBeAnswered()
                ? null
                : drafts.keep(
                                asked.listed(),
                                form,
                                revision,
                                RequestDesk.viewer().user())
                        .orElse(null);
        if (kept != null) {
            documents.stay(asked);
        }
        response.showSaved(asked, kept, model);
        return new ModelAndView("request/draft", kept == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** The draft is saved, whatever is wrong. */
    private ModelAndView goOn(AskedRequest asked, KeptDraft kept, String act, BindingResult errors, Model model) {
        documents.stay(asked);
        if ("check".equals(act)) {
            documents.rules(asked, kept.form()).check(errors);
        }
        if (errors.hasErrors()) {
            response.showAgain(asked, kept.form(), kept.revision(), model);
            return new ModelAndView(PAGE);
        }
        return new ModelAndView("redirect:" + asked.address() + after(act, kept));
    }

    private static String after(String act, KeptDraft kept) {
        return switch (act) {
            case "check" -> "/check";
            case "add" -> "#provision-" + kept.form().provision().size();
            case "attach" -> "#documents";
            default -> "#draft-state";
        };
    }
}
