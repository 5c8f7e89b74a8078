package uk.ehcqa.query.casework;

import static java.util.stream.IntStream.rangeClosed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.timeliness.ReviewRules;

/** Every plan that another authority transferred, where the day is on record. Sole writer of {@code query.taken_over_plan}. */
@Component
class TakenOverPlans extends RememberedTable<TakenOverPlans.Row> {

    record Row(CaseFile file, int number, Plan plan, LocalDate transferredOn) {}

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.taken_over_plan",
            "case_id, plan",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    new Column<>("plan", "int", Row::number),
                    new Column<>("reference", "text", row -> row.file().reference()),
                    new Column<>("transferred_from", "text", row -> row.plan().transferredFrom()),
                    date("transferred_on", Row::transferredOn),
                    new Column<>("year", "int", row -> row.transferredOn().getYear()),
                    date("due_on", row -> ReviewRules.familyToldOfTakeoverBy(row.transferredOn())),
                    date(
                            "met_on",
                            row -> row.plan()
                                    .takeovers()
                                    .takenOn(TakeoverStep.FAMILY_INFORMED)
                                    .orElse(null)),
                    new Column<>("plan_in_force", "boolean", row -> row.plan().inForce())));

    TakenOverPlans(JdbcClient jdbc) {
        super(jdbc, TABLE);
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return rangeClosed(1, file.plans().size()).boxed().flatMap(number -> {
            var plan = file.plans().get(number - 1);
            return plan.takeovers().takenOn(TakeoverStep.PLAN_TRANSFERRED).stream()
                    .map(transferredOn -> new Row(file, number, plan, transferredOn));
        });
    }

    private static Column<Row> date(String name, Function<Row, @Nullable LocalDate> value) {
        return new Column<>(name, "date", value);
    }
}
