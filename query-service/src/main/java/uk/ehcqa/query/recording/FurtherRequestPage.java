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
import uk.ehcqa.shared.assessment.RecordFurtherRequest;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Records another request for a child or young person who has a case. */
@Controller
@RequestMapping("/cases/{reference}/requests/new")
class FurtherRequestPage extends CaseForm<FurtherRequestPage.Form> {

    record Form(
            @RealDate(called = "Date received", message = "Enter the date the request was received")
            DateInput receivedOn,

            @NotNull(message = "Select who asked for the assessment")
            RequestSource requestedBy) {}

    FurtherRequestPage(Desk desk) {
        super(desk, "recording/further-request");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("linked", file.openAssessment().isPresent());
        model.addAttribute("requestSources", Choices.requestSources());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordFurtherRequest(file.caseId(), form.receivedOn().date().orElseThrow(), form.requestedBy());
    }
}
