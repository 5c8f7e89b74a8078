package uk.ehcqa.shared.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.Timeliness;

/**
 * A limit of mediation or of an order as it bears on one decision.
 *
 * @param by whether it is mediation that leads to it, or the tribunal, to which a concession is made too
 * @param countedFrom the day from which it runs
 */
public record AppealMilestone(
        Notice notice,
        AppealLimit limit,
        OverturnRoute by,
        LocalDate countedFrom,
        LocalDate dueOn,
        @Nullable LocalDate metOn) {

    public Timeliness on(LocalDate today) {
        return Timeliness.on(today, dueOn, metOn);
    }

    public boolean isMet() {
        return metOn != null;
    }
}
