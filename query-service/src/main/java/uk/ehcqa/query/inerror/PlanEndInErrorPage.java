package uk.ehcqa.query.inerror;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.plan.MarkPlanEndRecordedInError;

/** Marks the end of a plan. */
@Controller
@RequestMapping("/cases/{reference}/plan-ends/{plan}/recorded-in-error")
class PlanEndInErrorPage extends InErrorForm<PlanEndInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address
     */
    record Form(int plan, @WhyInError String reason) {}

    PlanEndInErrorPage(Desk desk) {
        super(desk, "plan", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int plan) {
        return file -> plan(file, plan)
                .flatMap(it -> Optional.ofNullable(it.ceasedOn()))
                .map(on -> said("Plan ended", on));
    }

    @ModelAttribute("effect")
    String effect() {
        return "The plan is in force again, and its reviews are due as before. Both entries stay in the history, with your"
                + " reason.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkPlanEndRecordedInError(file.caseId(), form.plan(), form.reason());
    }
}
