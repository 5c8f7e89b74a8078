package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.TransferWords;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.transfer.MarkPhaseTransferRecordedInError;

/** Marks an expected transfer. */
@Controller
@RequestMapping("/cases/{reference}/phase-transfers/{plan}/{transfer}/recorded-in-error")
class TransferInErrorPage extends InErrorForm<TransferInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address, as does the transfer
     */
    record Form(int plan, int transfer, @WhyInError String reason) {}

    TransferInErrorPage(Desk desk) {
        super(desk, "transfer", false);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int plan, @PathVariable int transfer) {
        return file -> plan(file, plan)
                .flatMap(it -> it.transfers().numbered(transfer))
                .map(expected -> "Transfer expected: " + TransferWords.of(expected));
    }

    @ModelAttribute("effect")
    String effect() {
        return "No date follows from this transfer any more. Both entries stay in the history, with your reason. If it is"
                + " expected all the same and only its kind, year or day is wrong, correct it in the history instead.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkPhaseTransferRecordedInError(file.caseId(), form.plan(), form.transfer(), form.reason());
    }
}
