package uk.ehcqa.query.transfer;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.CorrectPhaseTransfer;

/** Puts an expected transfer right. */
@Controller
@RequestMapping("/cases/{reference}/phase-transfers/corrections/new")
class CorrectTransferPage extends CaseForm<CorrectTransferPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer plan,

            @NotNull(message = "Open this form from the history of the case")
            Integer transfer,

            @NotNull(message = "Select the kind of transfer")
            TransferKind kind,

            @Nullable Integer year,

            @RealDate(called = "Day of the transfer", message = "Enter the day of the transfer", needed = false)
            @Nullable
            DateInput day,

            @Reason(message = "Say why it is corrected") String reason) {}

    CorrectTransferPage(Desk desk) {
        super(desk, "transfer/correction");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("kinds", TransferChoices.kinds());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectPhaseTransfer(
                file.caseId(),
                form.plan(),
                form.transfer(),
                form.kind(),
                form.year(),
                RecordTransferPage.typed(form.day()),
                form.reason());
    }
}
