package uk.ehcqa.query.recording;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepCommands;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Puts the date of a step right. */
@Controller
@RequestMapping("/cases/{reference}/corrections/new")
class CorrectDatePage extends CaseForm<CorrectDatePage.Form> {

    record Form(
            @NotNull(message = "Open this form from the case it is about")
            Integer episode,

            @NotNull(message = "Select the step whose date is wrong")
            Step step,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectDatePage(Desk desk) {
        super(desk, "recording/correction");
    }

    /** As it was sent: it tells what to offer even where other answers cannot be read. */
    @ModelAttribute("episodeSent")
    String episode(@RequestParam(defaultValue = "") String episode) {
        return episode;
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("steps", Choices.stepsTaken(file, String.valueOf(model.getAttribute("episodeSent"))));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return StepCommands.toCorrect(
                file.caseId(), form.episode(), form.step(), form.date().date().orElseThrow(), form.reason());
    }
}
