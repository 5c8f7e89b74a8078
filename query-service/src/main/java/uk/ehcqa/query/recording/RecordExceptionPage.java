package uk.ehcqa.query.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.assessment.RecordException;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Records a statutory exception. It moves no date. */
@Controller
@RequestMapping("/cases/{reference}/exceptions/new")
class RecordExceptionPage extends CaseForm<RecordExceptionPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the case it is about")
            Integer episode,

            @NotNull(message = "Select the circumstance") ExceptionGround ground,

            @RealDate(called = "First day", message = "Enter the first day")
            DateInput firstDay,

            @RealDate(called = "Last day", message = "Enter the last day")
            DateInput lastDay,

            @NotEmpty(message = "Select the dates it made impractical to keep")
            Set<TimeLimit> bearsOn,

            @NotBlank(message = "Say where the circumstance is documented")
            @Size(max = 1000, message = "Evidence must be 1,000 characters or fewer")
            String evidence) {}

    RecordExceptionPage(Desk desk) {
        super(desk, "recording/exception");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("grounds", Choices.grounds());
        model.addAttribute("limits", Choices.limits());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordException(
                file.caseId(),
                form.episode(),
                form.ground(),
                form.firstDay().date().orElseThrow(),
                form.lastDay().date().orElseThrow(),
                form.bearsOn(),
                form.evidence());
    }
}
