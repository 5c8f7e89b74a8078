package uk.ehcqa.query.counted;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.query.timeliness.Decisions;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.query.timeliness.FinalPlans;
import uk.ehcqa.query.timeliness.NoPlanNotices;

/** Asks each measure how its limit was kept. */
@Component
public class LimitRates {

    private final FinalPlans finalPlans;
    private final Decisions decisions;
    private final NoPlanNotices notices;

    LimitRates(FinalPlans finalPlans, Decisions decisions, NoPlanNotices notices) {
        this.finalPlans = finalPlans;
        this.decisions = decisions;
        this.notices = notices;
    }

    public List<RateIn> by(LimitKept limit, Scope scope, Exceptions exceptions) {
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
