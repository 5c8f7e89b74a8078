package uk.ehcqa.query.reassessment;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
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
import uk.ehcqa.query.proceeding.ProceedingChoices;
import uk.ehcqa.query.proceeding.ProceedingSent;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.reassessment.CorrectReassessmentDate;
import uk.ehcqa.shared.reassessment.ReassessmentStep;

/** Puts the date of a step of a reassessment right. */
@Controller
@RequestMapping("/cases/{reference}/reassessments/corrections/new")
class CorrectReassessmentDatePage extends CaseForm<CorrectReassessmentDatePage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer plan,

            @NotNull(message = "Open this form from the history of the case")
            Integer number,

            @NotNull(message = "Select the step whose date is wrong")
            ReassessmentStep step,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectReassessmentDatePage(Desk desk) {
        super(desk, "proceeding/correction");
    }

    @ModelAttribute("title")
    String title() {
        return "Correct a date of a reassessment";
    }

    /** As they were sent: they tell what to offer even where other answers cannot be read. */
    @ModelAttribute("which")
    ProceedingSent which(@RequestParam(defaultValue = "") String plan, @RequestParam(defaultValue = "") String number) {
        return new ProceedingSent(plan, number);
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        var which = (ProceedingSent) Objects.requireNonNull(model.getAttribute("which"));
        model.addAttribute("steps", ProceedingChoices.taken(file, which, Plan::reassessments));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectReassessmentDate(
                file.caseId(),
                form.plan(),
                form.number(),
                form.step(),
                form.date().date().orElseThrow(),
                form.reason());
    }
}
