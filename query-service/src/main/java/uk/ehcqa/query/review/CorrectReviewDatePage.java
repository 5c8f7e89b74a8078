package uk.ehcqa.query.review;

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
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.review.CorrectReviewDate;
import uk.ehcqa.shared.review.ReviewStep;

/** Puts the date of a step of a review right. */
@Controller
@RequestMapping("/cases/{reference}/reviews/corrections/new")
class CorrectReviewDatePage extends CaseForm<CorrectReviewDatePage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer plan,

            @NotNull(message = "Open this form from the history of the case")
            Integer review,

            @NotNull(message = "Select the step whose date is wrong")
            ReviewStep step,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectReviewDatePage(Desk desk) {
        super(desk, "review/correction");
    }

    /** As they were sent: they tell what to offer even where other answers cannot be read. */
    @ModelAttribute("which")
    ReviewSent which(@RequestParam(defaultValue = "") String plan, @RequestParam(defaultValue = "") String review) {
        return new ReviewSent(plan, review);
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("steps", ReviewChoices.stepsTaken(file, which(model)));
    }

    private static ReviewSent which(Model model) {
        return (ReviewSent) Objects.requireNonNull(model.getAttribute("which"));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectReviewDate(
                file.caseId(),
                form.plan(),
                form.review(),
                form.step(),
                form.date().date().orElseThrow(),
                form.reason());
    }
}
