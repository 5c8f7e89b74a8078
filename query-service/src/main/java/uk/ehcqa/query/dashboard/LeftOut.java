package uk.ehcqa.query.dashboard;

import java.util.List;
import java.util.function.ToIntFunction;
import uk.ehcqa.query.counted.CountedCases;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.timeliness.FinalPlansIssued;

/**
 * The final plans of a period that a published rate leaves out.
 *
 * @param afterOverturnedRefusal in neither rate
 * @param excepted in the rate that includes exceptions alone
 */
record LeftOut(CountedCases afterOverturnedRefusal, CountedCases excepted) {

    static LeftOut of(List<FinalPlansIssued> plans, DateRange period, TimelinessFilter chosen) {
        var sent = chosen.cases().in("finalPlan", period);
        return new LeftOut(
                new CountedCases(sum(plans, FinalPlansIssued::afterOverturnedRefusal), sent.with("overturned", "yes")),
                new CountedCases(
                        sum(
                                plans,
                                part -> part.including().all()
                                        - part.excluding().all()),
                        sent.with("overturned", "no").with("finalPlan.excepted", "yes")));
    }

    private static int sum(List<FinalPlansIssued> plans, ToIntFunction<FinalPlansIssued> count) {
        return plans.stream().mapToInt(count).sum();
    }
}
