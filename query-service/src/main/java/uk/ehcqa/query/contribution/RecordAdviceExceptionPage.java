package uk.ehcqa.query.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.AdviceExceptionGround;
import uk.ehcqa.shared.contribution.RecordContributionException;

/** Records a statutory exception to the six weeks for advice. It moves no date, and bears on no other limit. */
@Controller
@RequestMapping("/cases/{reference}/advice/{number}/exceptions/new")
class RecordAdviceExceptionPage extends AdviceForm<RecordAdviceExceptionPage.Form> {

    /**
     * What is answered.
     *
     * @param number stands in the address
     */
    record Form(
            int number,

            @NotNull(message = "Select the circumstance") AdviceExceptionGround ground,

            @RealDate(called = "First day", message = "Enter the first day")
            DateInput firstDay,

            @RealDate(called = "Last day", message = "Enter the last day")
            DateInput lastDay,

            @NotBlank(message = "Say where the circumstance is documented")
            @Size(max = 1000, message = "Evidence must be 1,000 characters or fewer")
            String evidence) {}

    RecordAdviceExceptionPage(Desk desk) {
        super(desk, "contribution/exception");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("grounds", choices(AdviceExceptionGround.values()));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordContributionException(
                file.caseId(),
                form.number(),
                form.ground(),
                form.firstDay().date().orElseThrow(),
                form.lastDay().date().orElseThrow(),
                form.evidence());
    }
}
