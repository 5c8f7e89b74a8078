package uk.ehcqa.query.inerror;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.MarkDeathRecordedInError;

/** Marks a death. */
@Controller
@RequestMapping("/cases/{reference}/death/recorded-in-error")
class DeathInErrorPage extends InErrorForm<DeathInErrorPage.Form> {

    /** What is answered. */
    record Form(
            @NotBlank(message = "Say why it should not have been recorded")
            @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
            String reason) {}

    DeathInErrorPage(Desk desk) {
        super(desk, "date");
    }

    @ModelAttribute("entry")
    String entry(@ModelAttribute(name = "file", binding = false) CaseFile file) {
        var diedOn = Optional.ofNullable(file.diedOn()).orElseThrow(InErrorForm::notFound);
        return said(Words.of(Step.CHILD_DIED), diedOn);
    }

    @ModelAttribute("effect")
    String effect() {
        return "Everything goes on that had ended with it. Both entries stay in the history, with your reason.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkDeathRecordedInError(file.caseId(), form.reason());
    }
}
