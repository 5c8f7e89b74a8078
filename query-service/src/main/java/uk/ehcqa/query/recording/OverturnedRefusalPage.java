package uk.ehcqa.query.recording;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RecordOverturnedRefusal;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Records that mediation or the tribunal overturned the decision with which an assessment ended. */
@Controller
@RequestMapping("/cases/{reference}/overturned-refusals/new")
class OverturnedRefusalPage extends CaseForm<OverturnedRefusalPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the case it is about")
            Integer episode,

            @NotNull(message = "Select how it was overturned")
            OverturnRoute by,

            @RealDate(called = "Date of the order or agreement", message = "Enter the date of the order or agreement")
            DateInput date) {}

    OverturnedRefusalPage(Desk desk) {
        super(desk, "recording/overturned-refusal");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("routes", Choices.overturnRoutes());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordOverturnedRefusal(
                file.caseId(), form.episode(), form.by(), form.date().date().orElseThrow());
    }
}
