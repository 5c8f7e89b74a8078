package uk.ehcqa.query.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepCommands;
import uk.ehcqa.shared.casefile.CaseFile;

/** Puts the date of a step right. */
@Controller
@RequestMapping("/cases/{reference}/corrections/new")
class CorrectDatePage {

    private static final String FORM = "recording/correction";

    record Form(
            @NotNull(message = "Open this form from the case it is about")
            Integer episode,

            @NotNull(message = "Select the step whose date is wrong")
            Step step,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @NotBlank(message = "Say why the date is corrected")
            @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
            String reason) {}

    private final Desk desk;

    CorrectDatePage(Desk desk) {
        this.desk = desk;
    }

    @ModelAttribute("file")
    CaseFile file(@PathVariable String reference) {
        return desk.caseFile(reference);
    }

    @ModelAttribute
    void offer(
            @ModelAttribute(name = "file", binding = false) CaseFile file,
            @RequestParam(defaultValue = "0") int episode,
            Model model) {
        model.addAttribute("steps", Choices.stepsTaken(file, episode));
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
                        recording -> StepCommands.toCorrect(
                                recording.caseId(),
                                form.episode(),
                                form.step(),
                                form.date().date().orElseThrow(),
                                form.reason()),
                        file)
                .map(Desk::caseAfter)
                .orElse(FORM);
    }
}
