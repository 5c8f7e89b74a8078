package uk.ehcqa.query.reassessment;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.proceeding.ProceedingChoices;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.RecordReassessmentStep;

/** Records a step of a reassessment under the plan in force. */
@Controller
@RequestMapping("/cases/{reference}/reassessments/steps/new")
class RecordReassessmentStepPage extends CaseForm<RecordReassessmentStepPage.Form> {

    record Form(
            @NotNull(message = "Select what happened") ReassessmentStep step,

            @RealDate(called = "Date it happened", message = "Enter the date it happened")
            DateInput date) {}

    RecordReassessmentStepPage(Desk desk) {
        super(desk, "proceeding/step");
    }

    @ModelAttribute("title")
    String title() {
        return "Record a step of a reassessment";
    }

    @ModelAttribute("guidance")
    String guidance() {
        return "The plan stays in force, and its reviews stay due, while somebody who has it is assessed again. A reassessment"
                + " need not be made within six months of an assessment, or the time that the council has set. Give the day it happened, not the"
                + " day you record it.";
    }

    @ModelAttribute("nothing")
    String nothing() {
        return "No plan is in force, so this would be a first assessment: record a further request instead.";
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute(
                "steps",
                ProceedingChoices.next(
                        ReassessmentStep.values(),
                        file.planInForce().map(Plan::reassessments),
                        form == null ? null : form.step()));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordReassessmentStep(
                file.caseId(), form.step(), form.date().date().orElseThrow());
    }
}
