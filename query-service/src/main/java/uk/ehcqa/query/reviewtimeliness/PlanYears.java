package uk.ehcqa.query.reviewtimeliness;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.ehcqa.query.amendment.ListedAmendments;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.measure.Definition;
import uk.ehcqa.query.move.PlansMoved;
import uk.ehcqa.query.takeover.PlansTakenOver;
import uk.ehcqa.query.transfer.ExpectedTransfers;

/** The tables by year of what is done about plans beside deciding their reviews: amended, before transfers, taken over, handed on. */
@Component
class PlanYears {

    private final ListedAmendments amendments;
    private final ExpectedTransfers transfers;
    private final PlansTakenOver takenOver;
    private final PlansMoved moved;

    PlanYears(ListedAmendments amendments, ExpectedTransfers transfers, PlansTakenOver takenOver, PlansMoved moved) {
        this.amendments = amendments;
        this.transfers = transfers;
        this.takenOver = takenOver;
        this.moved = moved;
    }

    void show(Model model, AsAt asAt, LocalDate today) {
        model.addAttribute("amendmentYears", amendments.years(asAt, today));
        model.addAttribute("amendmentDefinition", Definition.AMENDMENTS);
        model.addAttribute("transferYears", transfers.years(asAt, today));
        model.addAttribute("transferDefinition", Definition.PHASE_TRANSFERS);
        model.addAttribute("takeoverYears", takenOver.years(asAt, today));
        model.addAttribute("takeoverDefinition", Definition.PLANS_TAKEN_OVER);
        model.addAttribute("moveYears", moved.years(asAt, today));
        model.addAttribute("moveDefinition", Definition.PLANS_TRANSFERRED_OUT);
    }
}
