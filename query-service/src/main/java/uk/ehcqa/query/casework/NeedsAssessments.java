package uk.ehcqa.query.casework;

import static uk.ehcqa.shared.assessment.Step.*;
import static uk.ehcqa.shared.timeliness.TimeLimit.*;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.assessment.Milestone;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Every needs assessment, with a column for whatever lists and figures ask. Sole writer of {@code query.needs_assessment}. */
@Component
class NeedsAssessments extends RememberedTable<NeedsAssessments.Row> {

    /** @param next what has still to be met; an assessment that has ended has nothing left */
    record Row(
            CaseFile file,
            NeedsAssessment assessment,
            @Nullable Milestone next) {

        static Row of(CaseFile file, NeedsAssessment assessment) {
            var next = assessment.stage().isOpen() ? assessment.nextMilestone().orElse(null) : null;
            return new Row(file, assessment, next);
        }
    }

    static final List<Column<Row>> COLUMNS = List.of(
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
            next("next_limit", "text", Milestone::limit),
            next("next_due_on", "date", Milestone::dueOn));

    private static final BatchTable<Row> TABLE =
            new BatchTable<>("query.needs_assessment", "case_id, episode", COLUMNS);

    NeedsAssessments(JdbcClient jdbc) {
        super(jdbc, TABLE);
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return file.assessments().stream().map(assessment -> Row.of(file, assessment));
    }

    private static @Nullable Object isAgreed(NeedsAssessment assessment) {
        return assessment.decidedOn().isEmpty()
                ? null
                : assessment.takenOn(ASSESSMENT_REFUSED).isEmpty();
    }

    private static Column<Row> next(String name, String type, Function<Milestone, Object> part) {
        return new Column<>(name, type, row -> row.next() == null ? null : part.apply(row.next()));
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
