package uk.ehcqa.query.transfer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.RecordPhaseTransfer;

/** Records that a transfer is expected of the child or young person whose plan is in force. */
@Controller
@RequestMapping("/cases/{reference}/phase-transfers/new")
class RecordTransferPage extends CaseForm<RecordTransferPage.Form> {

    record Form(
            @NotNull(message = "Select the kind of transfer")
            TransferKind kind,

            @Nullable Integer year,

            @RealDate(called = "Day of the transfer", message = "Enter the day of the transfer", needed = false)
            @Nullable
            DateInput day) {}

    RecordTransferPage(Desk desk) {
        super(desk, "transfer/expected");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("planInForce", file.planInForce().isPresent());
        model.addAttribute("kinds", TransferChoices.kinds());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordPhaseTransfer(file.caseId(), form.kind(), form.year(), typed(form.day()));
    }

    static @Nullable LocalDate typed(@Nullable DateInput day) {
        return Optional.ofNullable(day).flatMap(DateInput::date).orElse(null);
    }
}
