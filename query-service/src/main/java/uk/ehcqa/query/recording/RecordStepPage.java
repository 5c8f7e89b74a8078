package uk.ehcqa.query.recording;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepCommands;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.timeliness.DelayReason;

/** Records one step of the open needs assessment, or a death. */
@Controller
@RequestMapping("/cases/{reference}/steps/new")
class RecordStepPage extends CaseForm<RecordStepPage.Form> {

    record Form(
            @NotNull(message = "Select what happened") Step step,

            @RealDate(called = "Date it happened", message = "Enter the date it happened")
            DateInput date,

            @Nullable DelayReason delayReason) {}

    RecordStepPage(Desk desk) {
        super(desk, "recording/step");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("steps", Choices.nextSteps(file, form == null ? null : form.step()));
        model.addAttribute("delayReasons", Choices.delayReasons("It was in time"));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return StepCommands.toRecord(
                file.caseId(), form.step(), form.date().date().orElseThrow(), form.delayReason());
    }
}
