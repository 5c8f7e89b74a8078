package uk.ehcqa.query.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.assessment.RecordFurtherRequest;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casefile.CaseFile;

/** Records another request for a child or young person who has a case. */
@Controller
@RequestMapping("/cases/{reference}/requests/new")
class FurtherRequestPage {

    private static final String FORM = "recording/further-request";

    record Form(
            @RealDate(called = "Date received", message = "Enter the date the request was received")
            DateInput receivedOn,

            @NotNull(message = "Select who asked for the assessment")
            RequestSource requestedBy) {}

    private final Desk desk;

    FurtherRequestPage(Desk desk) {
        this.desk = desk;
    }

    @ModelAttribute("file")
    CaseFile file(@PathVariable String reference) {
        return desk.caseFile(reference);
    }

    @ModelAttribute
    void offer(@ModelAttribute(name = "file", binding = false) CaseFile file, Model model) {
        model.addAttribute("linked", file.openAssessment().isPresent());
        model.addAttribute("requestSources", Choices.requestSources());
    }

    @GetMapping
    String ask(@ModelAttribute("form") Form form) {
        return FORM;
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            @ModelAttribute(name = "file", binding = false) CaseFile file) {
        return desk.send(
                        errors,
                        recording -> new RecordFurtherRequest(
                                recording.caseId(), form.receivedOn().date().orElseThrow(), form.requestedBy()),
                        file)
                .map(Desk::caseAfter)
                .orElse(FORM);
    }
}
