package uk.ehcqa.query.review;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.ReviewStepCommands;

/** Records one step of a review of the plan in force. */
@Controller
@RequestMapping("/cases/{reference}/reviews/steps/new")
class RecordReviewStepPage extends CaseForm<RecordReviewStepPage.Form> {

    record Form(
            @NotNull(message = "Select what happened") ReviewStep step,

            @RealDate(called = "Date it happened", message = "Enter the date it happened")
            DateInput date,

            @Nullable ReviewOutcome outcome) {}

    RecordReviewStepPage(Desk desk) {
        super(desk, "review/step");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("steps", ReviewChoices.nextSteps(file, form == null ? null : form.step()));
        model.addAttribute("outcomes", ReviewChoices.outcomes());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return ReviewStepCommands.toRecord(
                file.caseId(), form.step(), form.date().date().orElseThrow(), form.outcome());
    }
}
