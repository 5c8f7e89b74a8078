package uk.ehcqa.query.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.timeliness.Decisions;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.query.timeliness.FinalPlans;
import uk.ehcqa.query.timeliness.NoPlanNotices;
import uk.ehcqa.query.timeliness.Scope;

/** Asks each measure how its limit was kept. */
@Component
class LimitRates {

    private final FinalPlans finalPlans;
    private final Decisions decisions;
    private final NoPlanNotices notices;

    LimitRates(FinalPlans finalPlans, Decisions decisions, NoPlanNotices notices) {
        this.finalPlans = finalPlans;
        this.decisions = decisions;
        this.notices = notices;
    }

    KeptByMonth byMonth(LimitKept limit, TimelinessFilter chosen, LocalDate today) {
        return new KeptByMonth(limit, chosen, today, by(limit, chosen.monthly(today), chosen.exceptions()));
    }

    List<RateIn> by(LimitKept limit, Scope scope, Exceptions exceptions) {
        return switch (limit) {
            case FINAL_PLANS ->
                finalPlans.issued(scope).stream()
                        .map(plans -> new RateIn(plans.period(), plans.rate(exceptions)))
                        .toList();
            case DECISIONS ->
                decisions.made(scope).stream()
                        .map(made -> new RateIn(made.period(), made.withinSixWeeks()))
                        .toList();
            case NO_PLAN_NOTICES ->
                notices.sent(scope).stream()
                        .map(sent -> new RateIn(sent.period(), sent.withinSixteenWeeks()))
                        .toList();
        };
    }
}
