package uk.ehcqa.query.takeover;

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
import uk.ehcqa.shared.takeover.CorrectTakeoverDate;
import uk.ehcqa.shared.takeover.TakeoverStep;

/** Puts the date of a step of taking a plan over right. */
@Controller
@RequestMapping("/cases/{reference}/takeovers/corrections/new")
class CorrectTakeoverDatePage extends CaseForm<CorrectTakeoverDatePage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer plan,

            @NotNull(message = "Open this form from the history of the case")
            Integer number,

            @NotNull(message = "Select the step whose date is wrong")
            TakeoverStep step,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectTakeoverDatePage(Desk desk) {
        super(desk, "proceeding/correction");
    }

    @ModelAttribute("title")
    String title() {
        return "Correct a date of a plan transferred to us";
    }

    /** As they were sent: they tell what to offer even where other answers cannot be read. */
    @ModelAttribute("which")
    ProceedingSent which(@RequestParam(defaultValue = "") String plan, @RequestParam(defaultValue = "") String number) {
        return new ProceedingSent(plan, number);
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        var which = (ProceedingSent) Objects.requireNonNull(model.getAttribute("which"));
        model.addAttribute("steps", ProceedingChoices.taken(file, which, Plan::takeovers));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectTakeoverDate(
                file.caseId(),
                form.plan(),
                form.number(),
                form.step(),
                form.date().date().orElseThrow(),
                form.reason());
    }
}
