package uk.ehcqa.query.casework;

import static java.util.stream.IntStream.rangeClosed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.ReviewMilestone;
import uk.ehcqa.shared.plan.TransferLimits;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/** Every expected transfer before which a plan is to be reviewed and amended. Sole writer of {@code query.phase_transfer}. */
@Component
class PhaseTransfers extends RememberedTable<PhaseTransfers.Row> {

    record Row(CaseFile file, int number, Plan plan, ReviewMilestone milestone) {

        int transferNumber() {
            return Objects.requireNonNull(milestone.transfer());
        }

        PhaseTransfer transfer() {
            return plan.transfers().numbered(transferNumber()).orElseThrow();
        }
    }

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.phase_transfer",
            "case_id, plan, transfer",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    new Column<>("plan", "int", Row::number),
                    new Column<>("transfer", "int", Row::transferNumber),
                    new Column<>("reference", "text", row -> row.file().reference()),
                    new Column<>("kind", "text", row -> row.transfer().kind()),
                    new Column<>("year", "int", row -> row.transfer().year()),
                    date("day", row -> row.transfer().day()),
                    date("due_on", row -> row.milestone().dueOn()),
                    date("met_on", row -> row.milestone().metOn()),
                    new Column<>("plan_in_force", "boolean", row -> row.plan().inForce())));

    private final ReviewReading reading;

    PhaseTransfers(JdbcClient jdbc, ReviewReading reading) {
        super(jdbc, TABLE);
        this.reading = reading;
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return rangeClosed(1, file.plans().size()).boxed().flatMap(number -> {
            var plan = file.plans().get(number - 1);
            return new TransferLimits(plan, reading)
                    .all().stream().map(milestone -> new Row(file, number, plan, milestone));
        });
    }

    private static Column<Row> date(String name, Function<Row, @Nullable LocalDate> value) {
        return new Column<>(name, "date", value);
    }
}
