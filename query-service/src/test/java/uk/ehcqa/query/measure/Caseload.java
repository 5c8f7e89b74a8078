package uk.ehcqa.query.measure;

import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.shared.casework.CaseReference;

/** The tables of cases and their needs assessments in a real database, filled by tests. */
public final class Caseload {

    private static final String ADD = """
            with opened as (
                insert into query.case_file (case_id, reference, version, surname, forename, birth_date, name_words, state,
                    recorded_at)
                values (:id, :reference, 0, 'Testchild', 'Amber', '2017-03-14', to_tsvector('simple', 'amber testchild'), '{}',
                    '2026-01-01'))
            insert into query.needs_assessment (case_id, episode, reference, received_on, requested_by, stage, decided_on,
                assessment_agreed, decision_due_on, no_plan_notice_sent_on, no_plan_notice_due_on, final_plan_sent_on,
                final_plan_due_on, ended_on, excepted_from_decision, excepted_from_no_plan, excepted_from_final,
                overturned, next_limit, next_due_on)
            values (:id, 1, :reference, :received, :requestedBy, :stage, :decided,
                :agreed, :decisionDue, :noPlan, :noPlanDue, :finalPlan,
                :finalPlanDue, :ended, false, false, :excepted,
                :overturned, :nextLimit, :nextDue)
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private int cases;

    private Caseload(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public static Caseload inNewDatabase() {
        var database = TemporaryPostgres.newDatabase();
        var source = new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password());
        Flyway.configure()
                .dataSource(source)
                .schemas("query")
                .locations("classpath:db/query")
                .load()
                .migrate();
        return in(source);
    }

    public static Caseload in(DataSource source) {
        return new Caseload(new NamedParameterJdbcTemplate(source));
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(jdbc);
    }

    public Caseload empty() {
        jdbc.getJdbcOperations()
                .execute("truncate query.case_file, query.needs_assessment, query.allocation, query.plan,"
                        + " query.review, query.phase_transfer, query.milestone, query.plan_ending, query.taken_over_plan,"
                        + " query.moved_plan, query.contribution, query.case_history, query.needs_assessment_as_known, query.plan_as_known,"
                        + " query.review_as_known, query.phase_transfer_as_known, query.taken_over_plan_as_known,"
                        + " query.moved_plan_as_known, query.plan_ending_as_known, query.milestone_as_known");
        cases = 0;
        return this;
    }

    /** Their references are 2025-0001, 2025-0002 and so on. */
    public void of(Assessment... assessments) {
        add(Arrays.asList(assessments));
    }

    public void add(Collection<Assessment> assessments) {
        jdbc.batchUpdate(ADD, assessments.stream().map(this::row).toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource row(Assessment assessment) {
        var received = assessment.receivedOn;
        var next = assessment.nextLimit();
        return new MapSqlParameterSource()
                .addValue("id", UUID.randomUUID())
                .addValue("reference", CaseReference.of(2025, ++cases).value())
                .addValue("received", received)
                .addValue("requestedBy", assessment.requestedBy == null ? null : assessment.requestedBy.name())
                .addValue("stage", assessment.stage.name())
                .addValue("decided", assessment.decidedOn)
                .addValue("agreed", assessment.agreed)
                .addValue("decisionDue", ASSESSMENT_DECISION.dueOn(received))
                .addValue("noPlan", assessment.noPlanNoticeOn)
                .addValue("noPlanDue", NO_PLAN_NOTICE.dueOn(received))
                .addValue("finalPlan", assessment.finalPlanOn)
                .addValue("finalPlanDue", FINAL_PLAN.dueOn(received))
                .addValue("ended", assessment.endedOn)
                .addValue("excepted", assessment.excepted)
                .addValue("overturned", assessment.overturned)
                .addValue("nextLimit", next == null ? null : next.name())
                .addValue("nextDue", next == null ? null : next.dueOn(received));
    }
}
