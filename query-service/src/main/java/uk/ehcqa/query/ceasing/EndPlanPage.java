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
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.DisputedEnd;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EndPlan;

/** Records that the plan in force ended. */
@Controller
@RequestMapping("/cases/{reference}/plan-ends/new")
class EndPlanPage extends CaseForm<EndPlanPage.Form> {

    record Form(
            @RealDate(called = "Day the plan ended", message = "Enter the day the plan ended")
            DateInput endedOn,

            @NotNull(message = "Select why the plan ended") CeaseReason endReason) {}

    EndPlanPage(Desk desk) {
        super(desk, "ceasing/end");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        var plan = file.planInForce();
        model.addAttribute("planInForce", plan.isPresent());
        model.addAttribute("reasons", PlanEndChoices.reasons());
        model.addAttribute(
                "maintainedUntil",
                plan.flatMap(inForce -> new DisputedEnd(file, file.plans().size()).maintainedUntil())
                        .map(Dates::full)
                        .orElse(null));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new EndPlan(file.caseId(), form.endedOn().date().orElseThrow(), form.endReason());
    }
}
