package uk.ehcqa.query.words;

import uk.ehcqa.shared.transfer.PhaseTransfer;

/** Expected transfers as every page writes them. */
public final class TransferWords {

    private TransferWords() {}

    /** "Primary to secondary school, 2027"; with its day where the kind goes by it. */
    public static String of(PhaseTransfer transfer) {
        var when = transfer.day() == null ? String.valueOf(transfer.year()) : Dates.full(transfer.day());
        return Words.of(transfer.kind()) + ", " + when;
    }
}
