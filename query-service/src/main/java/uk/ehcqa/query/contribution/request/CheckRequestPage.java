package uk.ehcqa.query.contribution.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.document.DocumentLine;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.GiveNilReturn;

/** Shows an answer as it will be sent, with what it leaves open, and sends it. What was not read through is never sent. */
@Controller
@RequestMapping("/requests/{reference}/check")
class CheckRequestPage {

    private static final String PAGE = "request/check";

    /**
     * What is sent from here.
     *
     * @param revision of the draft that was read through
     * @param documents that were attached to it
     */
    record Confirmation(
            @NotNull(message = "Open this page from the request")
            Integer revision,

            @Nullable List<UUID> documents) {

        boolean saw(KeptDraft draft, List<DocumentLine> attached) {
            return revision == draft.revision()
                    && attached.stream()
                            .map(DocumentLine::id)
                            .toList()
                            .equals(Objects.requireNonNullElse(documents, List.of()));
        }
    }

    private final RequestDesk requests;
    private final AdviceDrafts drafts;
    private final RequestDocuments documents;
    private final Desk desk;
    private final Clock clock;

    CheckRequestPage(RequestDesk requests, AdviceDrafts drafts, RequestDocuments documents, Desk desk, Clock clock) {
        this.requests = requests;
        this.drafts = drafts;
        this.documents = documents;
        this.desk = desk;
        this.clock = clock;
    }

    /** Names this attempt, so that going back and sending the answer once more sends nothing twice. */
    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    @GetMapping
    String check(@PathVariable String reference, Model model) {
        var asked = requests.show(reference);
        var draft = drafts.find(asked.listed())
                .filter(kept -> asked.canBeAnswered() && isComplete(kept, asked))
                .orElse(null);
        if (draft == null) {
            return "redirect:" + asked.address();
        }
        show(asked, draft, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") Confirmation form,
            BindingResult errors,
            Model model) {
        var asked = requests.find(reference);
        var draft = drafts.find(asked.listed())
                .filter(kept -> isComplete(kept, asked))
                .orElse(null);
        if (draft == null) {
            return new ModelAndView("redirect:" + asked.address());
        }
        var unseen = !errors.hasErrors() && !form.saw(draft, documents.lines(asked));
        if (!errors.hasErrors() && !unseen) {
            var recorded = desk.send(errors, () -> command(asked, draft)).orElse(null);
            if (recorded != null) {
                drafts.drop(asked.listed());
                documents.dropUnsent(asked);
                return new ModelAndView("redirect:" + asked.address() + "?seen=case:" + recorded.version());
            }
        }
        model.addAttribute("changed", unseen ? draft.savedBy() : null);
        show(asked, draft, model);
        return unseen ? new ModelAndView(PAGE, HttpStatus.CONFLICT) : new ModelAndView(PAGE);
    }

    private void show(AskedRequest asked, KeptDraft draft, Model model) {
        var form = draft.form();
        model.addAttribute("view", new RequestView(asked, today()));
        model.addAttribute("revision", draft.revision());
        model.addAttribute("notKnown", form.saysNotKnown());
        model.addAttribute("advice", form.saysNotKnown() ? null : AdviceInWords.of(form.advice()));
        model.addAttribute("points", OpenPoints.of(form).all());
        model.addAttribute("documents", documents.lines(asked));
    }

    /** It came when it was sent, whatever anybody says. */
    private CaseCommand command(AskedRequest asked, KeptDraft draft) {
        return draft.form().saysNotKnown()
                ? new GiveNilReturn(asked.caseId(), asked.contribution(), today())
                : new AnswerContribution(
                        asked.caseId(),
                        asked.contribution(),
                        today(),
                        draft.form().advice(),
                        documents.toSend(asked));
    }

    private boolean isComplete(KeptDraft draft, AskedRequest asked) {
        var errors = new BeanPropertyBindingResult(draft.form(), "form");
        documents.rules(asked, draft.form()).check(errors);
        return !errors.hasErrors();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
