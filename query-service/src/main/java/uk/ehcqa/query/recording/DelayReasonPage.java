package uk.ehcqa.query.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.shared.assessment.RecordDelayReason;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Says why a time limit was missed. It excuses nothing. */
@Controller
@RequestMapping("/cases/{reference}/delay-reasons/new")
class DelayReasonPage {

    private static final String FORM = "recording/delay-reason";

    record Form(
            @NotNull(message = "Open this form from the case it is about")
            Integer episode,

            @NotNull(message = "Select the date that was missed")
            TimeLimit limit,

            @NotNull(message = "Select the reason") DelayReason reason) {}

    private final Desk desk;

    DelayReasonPage(Desk desk) {
        this.desk = desk;
    }

    @ModelAttribute("file")
    CaseFile file(@PathVariable String reference) {
        return desk.caseFile(reference);
    }

    @ModelAttribute
    void offer(Model model) {
        model.addAttribute("limits", Choices.limits());
        model.addAttribute("delayReasons", Choices.delayReasons("Choose a reason"));
    }

    @GetMapping
    String ask(@ModelAttribute("form") Form form) {
        return FORM;
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) CaseFile file) {
        return desk.send(
                        errors,
                        recording ->
                                new RecordDelayReason(recording.caseId(), form.episode(), form.limit(), form.reason()),
                        file)
                .map(Desk::caseAfter)
                .orElse(FORM);
    }
}
