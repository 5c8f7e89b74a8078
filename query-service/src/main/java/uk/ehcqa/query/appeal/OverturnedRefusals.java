package uk.ehcqa.query.appeal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.timeliness.AppealLimit;

/** How the limits are kept that overturned refusals set (reg. 44(2)(b), (c)); the rates of the limits from the request leave them out. */
@Component
class OverturnedRefusals {

    private static final List<AppealLimit> LIMITS = List.of(
            AppealLimit.ASSESSMENT_AFTER_ALL,
            AppealLimit.NO_PLAN_NOTICE_AFTER_ORDER,
            AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_ASSESS,
            AppealLimit.DRAFT_PLAN_AFTER_ORDER,
            AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE);

    private final ListedLimits limits;

    OverturnedRefusals(ListedLimits limits) {
        this.limits = limits;
    }

    /** In the order in which they end. */
    List<OverturnedLimit> all(AsAt asAt, LocalDate today) {
        return LIMITS.stream()
                .map(limit -> new OverturnedLimit(
                        limit,
                        count(limit, null, asAt, today),
                        count(limit, LimitStanding.IN_TIME, asAt, today),
                        count(limit, LimitStanding.LATE, asAt, today),
                        count(limit, LimitStanding.NOT_YET_DUE, asAt, today),
                        count(limit, LimitStanding.OUTSTANDING, asAt, today)))
                .toList();
    }

    private int count(AppealLimit limit, @Nullable LimitStanding standing, AsAt asAt, LocalDate today) {
        return limits.count(
                new AppealLimitFilter(null, limit, refusal(limit), null, standing, asAt.asKnownAt(), asAt.on()), today);
    }

    /** An order to reassess sets limits of the same names. */
    static AppealableDecision refusal(AppealLimit limit) {
        return limit == AppealLimit.DRAFT_PLAN_AFTER_ORDER || limit == AppealLimit.FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE
                ? AppealableDecision.NO_PLAN
                : AppealableDecision.NOT_TO_ASSESS;
    }
}
