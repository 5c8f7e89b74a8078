package uk.ehcqa.query.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.shared.assessment.WithdrawException;
import uk.ehcqa.shared.casefile.CaseFile;

/** Takes back an exception that did not apply. */
@Controller
@RequestMapping("/cases/{reference}/exceptions/{episode}/{number}/withdrawal")
class WithdrawExceptionPage {

    private static final String FORM = "recording/exception-withdrawal";

    record Form(
            @NotBlank(message = "Say why it did not apply")
            @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
            String reason) {}

    private final Desk desk;

    WithdrawExceptionPage(Desk desk) {
        this.desk = desk;
    }

    @ModelAttribute("file")
    CaseFile file(@PathVariable String reference) {
        return desk.caseFile(reference);
    }

    @GetMapping
    String ask(@ModelAttribute("form") Form form) {
        return FORM;
    }

    @PostMapping
    String send(
            @PathVariable int episode,
            @PathVariable int number,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) CaseFile file) {
        return desk.send(
                        errors,
                        recording -> new WithdrawException(recording.caseId(), episode, number, form.reason()),
                        file)
                .map(Desk::caseAfter)
                .orElse(FORM);
    }
}
