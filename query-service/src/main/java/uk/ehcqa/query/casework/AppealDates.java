package uk.ehcqa.query.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.AppealLimits;
import uk.ehcqa.shared.casefile.AppealMilestone;
import uk.ehcqa.shared.casefile.CaseFile;

/** Every limit of mediation, of an order, or of what stands in its place. Sole writer of {@code query.appeal_limit}. */
@Component
class AppealDates extends DerivedTable<AppealDates.Row> {

    private static final int NONE = 0;

    record Row(CaseFile file, AppealMilestone milestone) {

        int review() {
            return Objects.requireNonNullElse(milestone.notice().review(), NONE);
        }

        int proceeding() {
            return Objects.requireNonNullElse(milestone.notice().proceeding(), NONE);
        }
    }

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.appeal_limit",
            "case_id, decision, number, review, proceeding, route, limit_name",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    new Column<>(
                            "decision", "text", row -> row.milestone().notice().decision()),
                    new Column<>(
                            "number", "int", row -> row.milestone().notice().number()),
                    new Column<>("review", "int", Row::review),
                    new Column<>("proceeding", "int", Row::proceeding),
                    new Column<>("route", "text", row -> row.milestone().by()),
                    new Column<>("limit_name", "text", row -> row.milestone().limit()),
                    new Column<>("reference", "text", row -> row.file().reference()),
                    new Column<>(
                            "of_an_order",
                            "boolean",
                            row -> row.milestone().limit().isOfAnOrder()),
                    date("counted_from", AppealMilestone::countedFrom),
                    date("due_on", AppealMilestone::dueOn),
                    date("met_on", AppealMilestone::metOn)));

    AppealDates(JdbcClient jdbc) {
        super(jdbc, TABLE);
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return new AppealLimits(file).milestones().stream().map(milestone -> new Row(file, milestone));
    }

    private static Column<Row> date(String name, Function<AppealMilestone, @Nullable LocalDate> value) {
        return new Column<>(name, "date", row -> value.apply(row.milestone()));
    }
}
