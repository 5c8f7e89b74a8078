package uk.ehcqa.query.casework;

import static java.util.stream.IntStream.rangeClosed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.Plan;

/**
 * Every plan whose holder moves to another authority, and every one that ended because it was transferred, also where no move is on
 * record. Sole writer of {@code query.moved_plan}.
 */
@Component
class MovedPlans extends RememberedTable<MovedPlans.Row> {

    record Row(CaseFile file, int number, Plan plan) {

        Optional<Move> move() {
            return plan.moves().current();
        }

        Optional<LocalDate> transferredOn() {
            return plan.ceaseReason() == CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY
                    ? Optional.ofNullable(plan.ceasedOn())
                    : Optional.empty();
        }

        boolean concerned() {
            return move().isPresent() || transferredOn().isPresent();
        }

        int year() {
            return transferredOn()
                    .or(() -> move().map(Move::movesOn))
                    .orElseThrow()
                    .getYear();
        }
    }

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.moved_plan",
            "case_id, plan",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    new Column<>("plan", "int", Row::number),
                    new Column<>("reference", "text", row -> row.file().reference()),
                    new Column<>(
                            "authority",
                            "text",
                            row -> row.move().map(Move::authority).orElse(null)),
                    ofMove("moves_on", Move::movesOn),
                    ofMove("learned_on", Move::learnedOn),
                    new Column<>("year", "int", Row::year),
                    ofMove("due_on", Move::transferDueOn),
                    new Column<>("met_on", "date", row -> row.transferredOn().orElse(null)),
                    new Column<>("plan_in_force", "boolean", row -> row.plan().inForce())));

    MovedPlans(JdbcClient jdbc) {
        super(jdbc, TABLE);
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return rangeClosed(1, file.plans().size())
                .mapToObj(number -> new Row(file, number, file.plans().get(number - 1)))
                .filter(Row::concerned);
    }

    private static Column<Row> ofMove(String name, Function<Move, LocalDate> day) {
        return new Column<>(name, "date", row -> row.move().map(day).orElse(null));
    }
}
