package uk.ehcqa.query.dashboard;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.calendaryear.YearTables;
import uk.ehcqa.query.caseload.OpenAssessments;
import uk.ehcqa.query.counted.LimitKept;
import uk.ehcqa.query.counted.LimitRates;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.timeliness.FinalPlans;

/** Gathers what the timeliness dashboard shows. */
@Component
class TimelinessDashboard {

    private static final int OLDEST = 10;

    private final LimitRates rates;
    private final FinalPlans finalPlans;
    private final OpenAssessments open;
    private final YearTables tables;

    TimelinessDashboard(LimitRates rates, FinalPlans finalPlans, OpenAssessments open, YearTables tables) {
        this.rates = rates;
        this.finalPlans = finalPlans;
        this.open = open;
        this.tables = tables;
    }

    Dashboard show(TimelinessFilter chosen, LocalDate today) {
        var period = chosen.monthly(today);
        var leftOut = LeftOut.of(finalPlans.issued(period), period.range(), chosen);
        return new Dashboard(
                DashboardChoices.on(today, tables.years(chosen.asAt(), today), leftOut.excepted()),
                byMonth(LimitKept.FINAL_PLANS, chosen, today),
                byMonth(LimitKept.DECISIONS, chosen, today),
                byMonth(LimitKept.NO_PLAN_NOTICES, chosen, today),
                finalPlans.waitsInAll(period, chosen.exceptions()),
                leftOut,
                openCases(chosen, today),
                tables.show(chosen, today));
    }

    private KeptByMonth byMonth(LimitKept limit, TimelinessFilter chosen, LocalDate today) {
        return new KeptByMonth(limit, chosen, today, rates.by(limit, chosen.monthly(today), chosen.exceptions()));
    }

    private OpenCases openCases(TimelinessFilter chosen, LocalDate today) {
        var then = open.at(chosen.asAt());
        return new OpenCases(
                chosen,
                today,
                then.standing(today, chosen.requestedBy()),
                then.byWeek(today, chosen.requestedBy()),
                then.oldest(today, OLDEST, chosen.requestedBy()));
    }
}
