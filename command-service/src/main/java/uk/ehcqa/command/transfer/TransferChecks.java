package uk.ehcqa.command.transfer;

import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_AFTER_PART_3;
import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_ALREADY_EXPECTED;
import static uk.ehcqa.shared.transfer.TransferRefusal.TRANSFER_BEFORE_PLAN;

import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.TransferRefusal;

/** Refuses a transfer that cannot be expected under a plan. */
record TransferChecks(CaseFile file, Plan plan) {

    /** A plan can be maintained until the end of the academic year of the 25th birthday (s.46), so in the year after it. */
    private static final int LAST_AGE = 26;

    /** It lies after the plan was made and before Part 3 ends, and no other is expected in its year. */
    void check(int number, PhaseTransfer transfer) {
        refuse(isBeforePlan(transfer), TRANSFER_BEFORE_PLAN, transfer, "madeOn", plan.madeOn());
        var last = file.child().birthDate().getYear() + LAST_AGE;
        refuse(transfer.year() > last, TRANSFER_AFTER_PART_3, transfer, "year", last);
        var another = plan.transfers().expectAnotherIn(transfer.year(), number);
        refuse(another, TRANSFER_ALREADY_EXPECTED, transfer, "year", transfer.year());
    }

    private boolean isBeforePlan(PhaseTransfer transfer) {
        return transfer.day() == null
                ? transfer.year() < plan.madeOn().getYear()
                : transfer.day().isBefore(plan.madeOn());
    }

    /** About the year or the day, whichever was asked for. */
    private static void refuse(
            boolean forbidden, TransferRefusal why, PhaseTransfer transfer, String name, Object fact) {
        if (forbidden) {
            var details = new Refused(why, name, fact).details();
            throw new Refused(transfer.day() == null ? details : details.about("day"));
        }
    }
}
