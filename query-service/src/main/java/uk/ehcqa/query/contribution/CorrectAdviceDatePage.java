package uk.ehcqa.query.contribution;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.CorrectContributionDate;

/** Puts a date of a contribution right. The day of receipt moves the day on which it is due. */
@Controller
@RequestMapping("/cases/{reference}/advice/{number}/corrections/new")
class CorrectAdviceDatePage extends AdviceForm<CorrectAdviceDatePage.Form> {

    /**
     * What is answered.
     *
     * @param number stands in the address
     * @param answer which of the answers it is a date of; null for the latest, and where it is of none
     */
    record Form(
            int number,

            @NotNull(message = "Select the date that is wrong")
            ContributionDate which,

            @Nullable Integer answer,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectAdviceDatePage(Desk desk) {
        super(desk, "contribution/correction");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("dates", choices(ContributionDate.values()));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectContributionDate(
                file.caseId(),
                form.number(),
                form.which(),
                form.answer(),
                form.date().date().orElseThrow(),
                form.reason());
    }
}
