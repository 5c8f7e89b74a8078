package uk.ehcqa.query.casework;

import static uk.ehcqa.shared.assessment.Step.*;
import static uk.ehcqa.shared.timeliness.TimeLimit.*;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.CaseMilestones;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Every needs assessment, with a column for whatever lists and figures ask. Sole writer of {@code query.needs_assessment}. */
@Component
class NeedsAssessments implements FoldedTable {

    private record Row(CaseFile file, NeedsAssessment assessment, Optional<CaseMilestone> next) {}

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.needs_assessment",
            "case_id, episode",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    new Column<>("episode", "int", row -> row.assessment().episode()),
                    new Column<>("reference", "text", row -> row.file().reference()),
                    date("received_on", REQUEST_RECEIVED),
                    column("requested_by", "text", NeedsAssessment::requestedBy),
                    column("stage", "text", NeedsAssessment::stage),
                    column("decided_on", "date", it -> it.decidedOn().orElse(null)),
                    column("assessment_agreed", "boolean", NeedsAssessments::isAgreed),
                    dueDate("decision_due_on", ASSESSMENT_DECISION),
                    date("advice_requested_on", ADVICE_REQUESTED),
                    date("no_plan_notice_sent_on", NO_PLAN_NOTICE_SENT),
                    dueDate("no_plan_notice_due_on", NO_PLAN_NOTICE),
                    date("draft_sent_on", DRAFT_PLAN_SENT),
                    date("final_plan_sent_on", FINAL_PLAN_SENT),
                    dueDate("final_plan_due_on", FINAL_PLAN),
                    column("ended_on", "date", it -> it.endedOn().orElse(null)),
                    column("excepted_from_decision", "boolean", it -> it.isExceptedFrom(ASSESSMENT_DECISION)),
                    column("excepted_from_no_plan", "boolean", it -> it.isExceptedFrom(NO_PLAN_NOTICE)),
                    column("excepted_from_final", "boolean", it -> it.isExceptedFrom(FINAL_PLAN)),
                    column("overturned", "boolean", it -> !it.overturned().isEmpty()),
                    column("next_step", "text", it -> it.nextStep().orElse(null)),
                    next("next_limit", "text", CaseMilestone::kind),
                    next("next_due_on", "date", CaseMilestone::dueOn)));

    private final JdbcClient jdbc;
    private final ReviewReading reading;

    NeedsAssessments(JdbcClient jdbc, ReviewReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    @Override
    public void store(Collection<CaseAtVersion> changed) {
        var rows = changed.stream().map(CaseAtVersion::file).flatMap(this::rows).toList();
        TABLE.upsert(jdbc, rows);
    }

    @Override
    public void delete(Object[] cases) {
        TABLE.delete(jdbc, cases);
    }

    @Override
    public Map<String, String> digests(Object[] cases) {
        return TABLE.digests(jdbc, cases);
    }

    private Stream<Row> rows(CaseFile file) {
        var milestones = new CaseMilestones(file, reading);
        return file.assessments().stream()
                .map(assessment -> new Row(file, assessment, milestones.nextOfAssessment(assessment.episode())));
    }

    private static @Nullable Object isAgreed(NeedsAssessment assessment) {
        return assessment.decidedOn().isEmpty()
                ? null
                : assessment.takenOn(ASSESSMENT_REFUSED).isEmpty();
    }

    /** An assessment that has ended has nothing left to meet. */
    private static Column<Row> next(String name, String type, Function<CaseMilestone, Object> part) {
        return new Column<>(name, type, row -> row.next().map(part).orElse(null));
    }

    private static Column<Row> date(String name, Step step) {
        return column(name, "date", assessment -> assessment.steps().get(step));
    }

    private static Column<Row> dueDate(String name, TimeLimit limit) {
        return column(name, "date", assessment -> assessment.dueOn().get(limit));
    }

    private static Column<Row> column(String name, String type, Function<NeedsAssessment, @Nullable Object> value) {
        return new Column<>(name, type, row -> value.apply(row.assessment()));
    }
}
