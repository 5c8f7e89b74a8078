package uk.ehcqa.query.reassessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.reassessment.RecordReassessmentException;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/** Records a statutory exception to the fourteen weeks of a reassessment. It moves no date. */
@Controller
@RequestMapping("/cases/{reference}/reassessments/exceptions/new")
class RecordReassessmentExceptionPage extends CaseForm<RecordReassessmentExceptionPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the case it is about")
            Integer plan,

            @NotNull(message = "Open this form from the case it is about")
            Integer number,

            @NotNull(message = "Select the circumstance") ExceptionGround ground,

            @RealDate(called = "First day", message = "Enter the first day")
            DateInput firstDay,

            @RealDate(called = "Last day", message = "Enter the last day")
            DateInput lastDay,

            @NotBlank(message = "Say where the circumstance is documented")
            @Size(max = 1000, message = "Evidence must be 1,000 characters or fewer")
            String evidence) {}

    RecordReassessmentExceptionPage(Desk desk) {
        super(desk, "reassessment/exception");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute(
                "grounds",
                Stream.of(ExceptionGround.values())
                        .map(ground -> new Choice(ground.name(), Words.of(ground), Words.hintFor(ground)))
                        .toList());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordReassessmentException(
                file.caseId(),
                form.plan(),
                form.number(),
                form.ground(),
                form.firstDay().date().orElseThrow(),
                form.lastDay().date().orElseThrow(),
                form.evidence());
    }
}
