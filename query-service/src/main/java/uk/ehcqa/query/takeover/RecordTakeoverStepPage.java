package uk.ehcqa.query.takeover;

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
import uk.ehcqa.shared.takeover.RecordTakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStep;

/** Records a step with which the plan in force was taken over from another authority. */
@Controller
@RequestMapping("/cases/{reference}/takeovers/steps/new")
class RecordTakeoverStepPage extends CaseForm<RecordTakeoverStepPage.Form> {

    record Form(
            @NotNull(message = "Select what happened") TakeoverStep step,

            @RealDate(called = "Date it happened", message = "Enter the date it happened")
            DateInput date) {}

    RecordTakeoverStepPage(Desk desk) {
        super(desk, "proceeding/step");
    }

    @ModelAttribute("title")
    String title() {
        return "Record the transfer of the plan to us";
    }

    @ModelAttribute("guidance")
    String guidance() {
        return "From the day of the transfer we maintain the plan as if we had made it. The family is told within 6 weeks, and the"
                + " plan is reviewed within 12 months of the last review, or 3 months of the transfer, whichever is later.";
    }

    @ModelAttribute("nothing")
    String nothing() {
        return "No plan is in force that another authority made, so none was transferred to us.";
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute(
                "steps",
                ProceedingChoices.next(
                        TakeoverStep.values(),
                        file.planInForce()
                                .filter(plan -> plan.transferredFrom() != null)
                                .map(Plan::takeovers),
                        form == null ? null : form.step()));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordTakeoverStep(
                file.caseId(), form.step(), form.date().date().orElseThrow());
    }
}
