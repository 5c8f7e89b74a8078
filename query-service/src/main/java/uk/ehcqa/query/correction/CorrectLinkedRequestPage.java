package uk.ehcqa.query.correction;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.assessment.CorrectLinkedRequest;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Puts the day right on which a request was received that an open assessment answers. */
@Controller
@RequestMapping("/cases/{reference}/requests/corrections/new")
class CorrectLinkedRequestPage extends EntryCorrection<CorrectLinkedRequestPage.Form> {

    /**
     * What is answered.
     *
     * @param requestedBy empty where it is not recorded who asked
     */
    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer episode,

            @NotNull(message = "Open this form from the history of the case") @DateTimeFormat(iso = ISO.DATE)
            LocalDate receivedOn,

            @Nullable RequestSource requestedBy,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectLinkedRequestPage(Desk desk) {
        super(desk, "Correct the date of a request", "episode", "receivedOn", "requestedBy");
    }

    @Override
    @Nullable
    String entry(CaseFile file, Map<String, String> named) {
        return file.assessments().stream()
                .filter(assessment -> String.valueOf(assessment.episode()).equals(named.get("episode")))
                .flatMap(assessment -> assessment.linkedRequests().stream())
                .map(LinkedRequest::receivedOn)
                .filter(receivedOn -> receivedOn.toString().equals(named.get("receivedOn")))
                .map(receivedOn -> "Recorded as received on " + Dates.full(receivedOn) + ".")
                .findFirst()
                .orElse(null);
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectLinkedRequest(
                file.caseId(),
                form.episode(),
                form.receivedOn(),
                form.requestedBy(),
                form.date().date().orElseThrow(),
                form.reason());
    }
}
