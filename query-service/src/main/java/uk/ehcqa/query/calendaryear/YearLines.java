package uk.ehcqa.query.calendaryear;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.counted.CountedCases;
import uk.ehcqa.query.counted.CountedRate;
import uk.ehcqa.query.counted.LimitKept;
import uk.ehcqa.query.counted.LimitRates;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.counted.RateIn;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.query.timeliness.FinalPlans;
import uk.ehcqa.query.timeliness.FinalPlansIssued;

/** The timeliness table by calendar year, both published rates side by side. */
@Component
class YearLines {

    private final FinalPlans finalPlans;
    private final LimitRates rates;

    YearLines(FinalPlans finalPlans, LimitRates rates) {
        this.finalPlans = finalPlans;
        this.rates = rates;
    }

    List<YearLine> of(Scope years, TimelinessFilter chosen, LocalDate today) {
        var issued = finalPlans.issued(years);
        var waits = finalPlans.waits(years, chosen.exceptions());
        var decisions = rates.by(LimitKept.DECISIONS, years, chosen.exceptions());
        var notices = rates.by(LimitKept.NO_PLAN_NOTICES, years, chosen.exceptions());
        return IntStream.range(0, issued.size())
                .mapToObj(i -> new YearLine(
                        Period.CalendarYear.of(issued.get(i).period()).words(today),
                        finalPlans(issued.get(i), chosen.with(Exceptions.EXCLUDING)),
                        finalPlans(issued.get(i), chosen.with(Exceptions.INCLUDING)),
                        overturned(issued.get(i), chosen),
                        waits.get(i).averageWeeks(),
                        CountedRate.of(LimitKept.DECISIONS, decisions.get(i), chosen),
                        CountedRate.of(LimitKept.NO_PLAN_NOTICES, notices.get(i), chosen)))
                .toList();
    }

    private static CountedRate finalPlans(FinalPlansIssued year, TimelinessFilter chosen) {
        return CountedRate.of(LimitKept.FINAL_PLANS, new RateIn(year.period(), year.rate(chosen.exceptions())), chosen);
    }

    private static CountedCases overturned(FinalPlansIssued year, TimelinessFilter chosen) {
        return new CountedCases(
                year.afterOverturnedRefusal(),
                chosen.cases().in("finalPlan", year.period()).with("overturned", "yes"));
    }
}
