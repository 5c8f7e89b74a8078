package uk.ehcqa.query.amendment;

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
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.RecordAmendmentStep;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.plan.Plan;

/** Records a step that was taken to amend the plan in force without a review. */
@Controller
@RequestMapping("/cases/{reference}/amendments/steps/new")
class RecordAmendmentStepPage extends CaseForm<RecordAmendmentStepPage.Form> {

    record Form(
            @NotNull(message = "Select what happened") AmendmentStep step,

            @RealDate(called = "Date it happened", message = "Enter the date it happened")
            DateInput date) {}

    RecordAmendmentStepPage(Desk desk) {
        super(desk, "proceeding/step");
    }

    @ModelAttribute("title")
    String title() {
        return "Record an amendment without a review";
    }

    @ModelAttribute("guidance")
    String guidance() {
        return "For amendments that no review led to. Those that follow from a review are steps of the review. Give the day"
                + " it happened, not the day you record it.";
    }

    @ModelAttribute("nothing")
    String nothing() {
        return "No plan is in force, so there is no plan to amend.";
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute(
                "steps",
                ProceedingChoices.next(
                        AmendmentStep.values(),
                        file.planInForce().map(Plan::amendments),
                        form == null ? null : form.step()));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordAmendmentStep(
                file.caseId(), form.step(), form.date().date().orElseThrow());
    }
}
