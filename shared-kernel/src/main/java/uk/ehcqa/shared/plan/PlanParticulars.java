package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a SEN2 return says of a plan beside its dates.
 *
 * @param startedOn item StartDate
 * @param needs the codes of item SENtype, first need first
 * @param placements the settings, in the order of the return
 * @param arrangements the items whose codes the authority's system chooses (PlanRes, PlanWBP, PB, OA, DP, Res, WBP), by
 *     item name, as they stand in the return
 */
public record PlanParticulars(
        @Nullable LocalDate startedOn,
        List<String> needs,
        List<Placement> placements,
        Map<String, String> arrangements,
        @Nullable LocalDate phaseTransferDueOn,
        @Nullable LocalDate phaseTransferFinalOn) {

    public static final PlanParticulars NONE = new PlanParticulars(null, List.of(), List.of(), Map.of(), null, null);

    /** What a return says of a day to come had not happened by the end of that one. */
    PlanParticulars upTo(LocalDate day) {
        return phaseTransferFinalOn == null || !phaseTransferFinalOn.isAfter(day)
                ? this
                : new PlanParticulars(startedOn, needs, placements, arrangements, phaseTransferDueOn, null);
    }

    /** These particulars with all that a later return says; what it leaves out stays. */
    public PlanParticulars with(PlanParticulars returned) {
        var all = new TreeMap<>(arrangements);
        all.putAll(returned.arrangements);
        return new PlanParticulars(
                returned.startedOn == null ? startedOn : returned.startedOn,
                returned.needs.isEmpty() ? needs : returned.needs,
                returned.placements.isEmpty() ? placements : returned.placements,
                all,
                returned.phaseTransferDueOn == null ? phaseTransferDueOn : returned.phaseTransferDueOn,
                returned.phaseTransferFinalOn == null ? phaseTransferFinalOn : returned.phaseTransferFinalOn);
    }
}
