package uk.ehcqa.standalone.demonstration.sen2;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan (module 4), in force unless it has ended. */
public record NamedPlan(LocalDate startDate, @Nullable End end) {

    /**
     * The end of a plan.
     *
     * @param on the day the plan ended, not the day it was decided to end it
     * @param reason the code of CeaseReason
     */
    public record End(LocalDate on, int reason) {}

    public NamedPlan inForce() {
        return new NamedPlan(startDate, null);
    }
}
