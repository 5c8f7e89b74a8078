package uk.ehcqa.query.timeliness;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.query.measure.Scope;

/**
 * The notices that no plan will be made, by the month or year in which they were sent (reg. 10(1)). A notice stays one of its
 * day when it is overturned later.
 */
@Component
public class NoPlanNotices {

    private static final String SENT = """
            select first_day::date,
                count(*) filter (where assessment_agreed) as notices,
                count(*) filter (where assessment_agreed and no_plan_notice_sent_on <= no_plan_notice_due_on) as in_time,
                count(*) filter (where not assessment_agreed) as after_overturned_refusal
            """ + Scope.each("no_plan_notice_sent_on");

    private final JdbcClient jdbc;

    public NoPlanNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<NoPlanNoticesSent> sent(Scope scope) {
        return scope.ask(jdbc, SENT)
                .query((row, number) -> new NoPlanNoticesSent(
                        scope.period(row),
                        new Rate(row.getInt("in_time"), row.getInt("notices")),
                        row.getInt("after_overturned_refusal")))
                .list();
    }
}
