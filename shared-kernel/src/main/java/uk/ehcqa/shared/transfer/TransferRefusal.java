package uk.ehcqa.shared.transfer;

import uk.ehcqa.shared.refusal.Refusal;

/** Why an expected transfer was not recorded. */
public enum TransferRefusal implements Refusal {
    TRANSFER_YEAR_NEEDED("year"),
    TRANSFER_YEAR_NOT_ASKED("year"),
    TRANSFER_DAY_NEEDED("day"),
    TRANSFER_DAY_NOT_ASKED("day"),
    TRANSFER_BEFORE_PLAN("year"),
    TRANSFER_AFTER_PART_3("year"),
    TRANSFER_ALREADY_EXPECTED("year"),
    TRANSFER_ALREADY_SO("kind"),
    TRANSFER_UNKNOWN("transfer");

    private final String field;

    TransferRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
