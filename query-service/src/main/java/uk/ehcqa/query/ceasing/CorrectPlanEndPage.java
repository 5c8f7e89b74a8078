package uk.ehcqa.query.ceasing;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.CorrectPlanEnd;

/** Puts the end of a plan right. */
@Controller
@RequestMapping("/cases/{reference}/plan-ends/corrections/new")
class CorrectPlanEndPage extends CaseForm<CorrectPlanEndPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer plan,

            @RealDate(called = "Day the plan ended", message = "Enter the day the plan ended")
            DateInput endedOn,

            @NotNull(message = "Select why the plan ended") CeaseReason endReason,

            @Reason(message = "Say why it is corrected") String reason) {}

    CorrectPlanEndPage(Desk desk) {
        super(desk, "ceasing/end-correction");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("reasons", PlanEndChoices.reasons());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectPlanEnd(
                file.caseId(), form.plan(), form.endedOn().date().orElseThrow(), form.endReason(), form.reason());
    }
}
