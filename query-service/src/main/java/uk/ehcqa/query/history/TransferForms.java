package uk.ehcqa.query.history;

import java.util.Optional;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.TransferEvent;

/** The forms that put right what an event says of an expected transfer, where the case still goes by it. */
record TransferForms(CaseFile file, TransferEvent event) {

    /** With what is recorded already filled in. */
    Optional<String> toCorrect() {
        return recorded()
                .map(transfer -> "/phase-transfers/corrections/new?plan=%d&transfer=%d&kind=%s%s"
                        .formatted(event.plan(), event.transfer(), transfer.kind(), when(transfer)));
    }

    Optional<String> toMarkInError() {
        return recorded()
                .filter(transfer -> file.diedOn() == null)
                .map(transfer -> "/phase-transfers/%d/%d/recorded-in-error".formatted(event.plan(), event.transfer()));
    }

    private Optional<PhaseTransfer> recorded() {
        return event instanceof PhaseTransferExpected
                ? file.plans().get(event.plan() - 1).transfers().numbered(event.transfer())
                : Optional.empty();
    }

    private static String when(PhaseTransfer transfer) {
        var day = transfer.day();
        return day == null
                ? "&year=" + transfer.year()
                : "&day.day=%d&day.month=%d&day.year=%d"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
