package uk.ehcqa.query.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepCommands;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.timeliness.DelayReason;

/** Records one step of the open needs assessment, or a death. */
@Controller
@RequestMapping("/cases/{reference}/steps/new")
class RecordStepPage {

    private static final String FORM = "recording/step";

    record Form(
            @NotNull(message = "Select what happened") Step step,

            @RealDate(called = "Date it happened", message = "Enter the date it happened")
            DateInput date,

            @Nullable DelayReason delayReason) {}

    private final Desk desk;

    RecordStepPage(Desk desk) {
        this.desk = desk;
    }

    @ModelAttribute("file")
    CaseFile file(@PathVariable String reference) {
        return desk.caseFile(reference);
    }

    @ModelAttribute
    void offer(@ModelAttribute(name = "file", binding = false) CaseFile file, Model model) {
        model.addAttribute("steps", Choices.nextSteps(file));
        model.addAttribute("delayReasons", Choices.delayReasons("It was in time"));
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
                        recording -> StepCommands.toRecord(
                                recording.caseId(),
                                form.step(),
                                form.date().date().orElseThrow(),
                                form.delayReason()),
                        file)
                .map(Desk::caseAfter)
                .orElse(FORM);
    }
}
