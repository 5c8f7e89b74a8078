package uk.ehcqa.query.inerror;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.MarkLinkedRequestRecordedInError;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Marks a request that was linked to an assessment. */
@Controller
@RequestMapping("/cases/{reference}/requests/{episode}/{number}/recorded-in-error")
class LinkedRequestInErrorPage extends InErrorForm<LinkedRequestInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param episode stands in the address, as does the place of the request among those it answers, counted from 1
     */
    record Form(
            int episode,

            int number,

            @NotBlank(message = "Say why it should not have been recorded")
            @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
            String reason) {}

    LinkedRequestInErrorPage(Desk desk) {
        super(desk, "number");
    }

    @ModelAttribute("entry")
    String entry(
            @ModelAttribute(name = "file", binding = false) CaseFile file,
            @PathVariable int episode,
            @PathVariable int number) {
        return said("Another request received", request(file, episode, number).receivedOn());
    }

    private static LinkedRequest request(CaseFile file, int episode, int number) {
        var requests = assessment(file, episode).linkedRequests();
        if (number < 1 || number > requests.size()) {
            throw notFound();
        }
        return requests.get(number - 1);
    }

    @ModelAttribute("effect")
    String effect() {
        return "This assessment no longer answers it. Both entries stay in the history, with your reason.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return mark(file, form, request(file, form.episode(), form.number()));
    }

    private static CaseCommand mark(CaseFile file, Form form, LinkedRequest request) {
        return new MarkLinkedRequestRecordedInError(
                file.caseId(), form.episode(), request.receivedOn(), request.requestedBy(), form.reason());
    }
}
