package uk.ehcqa.query.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.shared.assessment.WithdrawException;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Takes back an exception that did not apply. */
@Controller
@RequestMapping("/cases/{reference}/exceptions/{episode}/{number}/withdrawal")
class WithdrawExceptionPage extends CaseForm<WithdrawExceptionPage.Form> {

    /** The first two stand in the address. */
    record Form(
            @NotNull(message = "Open this form from the case it is about")
            Integer episode,

            @NotNull(message = "Open this form from the case it is about")
            Integer number,

            @NotBlank(message = "Say why it did not apply")
            @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
            String reason) {}

    WithdrawExceptionPage(Desk desk) {
        super(desk, "recording/exception-withdrawal");
    }

    @Override
    CaseCommand command(CaseFile file, Form form) {
        return new WithdrawException(file.caseId(), form.episode(), form.number(), form.reason());
    }
}
