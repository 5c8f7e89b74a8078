package uk.ehcqa.query.inerror;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.MarkLinkedRequestRecordedInError;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Marks a request that was linked to an assessment. The shorter address is that of a request nobody knows who made. */
@Controller
@RequestMapping({
    "/cases/{reference}/requests/{episode}/{receivedOn}/recorded-in-error",
    "/cases/{reference}/requests/{episode}/{receivedOn}/{requestedBy}/recorded-in-error"
})
class LinkedRequestInErrorPage extends InErrorForm<LinkedRequestInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param episode stands in the address, as do the day and the source of the request
     */
    record Form(
            int episode,

            @DateTimeFormat(iso = ISO.DATE) LocalDate receivedOn,

            @Nullable RequestSource requestedBy,

            @WhyInError String reason) {}

    LinkedRequestInErrorPage(Desk desk) {
        super(desk, "receivedOn", false);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(
            @PathVariable int episode,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate receivedOn,
            @PathVariable(required = false) @Nullable RequestSource requestedBy) {
        var request = new LinkedRequest(receivedOn, requestedBy);
        return file -> Optional.of("Another request received")
                .filter(words -> assessment(file, episode).linkedRequests().contains(request))
                .map(words -> said(words, receivedOn));
    }

    @ModelAttribute("effect")
    String effect() {
        return "This assessment no longer answers it. Both entries stay in the history, with your reason.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkLinkedRequestRecordedInError(
                file.caseId(), form.episode(), form.receivedOn(), form.requestedBy(), form.reason());
    }
}
