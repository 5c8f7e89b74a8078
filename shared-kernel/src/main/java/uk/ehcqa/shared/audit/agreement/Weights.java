package uk.ehcqa.shared.audit.agreement;

import java.util.function.Function;
import java.util.stream.Stream;
import uk.ehcqa.shared.arithmetic.Rational;

/** How much two answers count as agreeing: 1 where they are the same, 0 where they are as far apart as can be. */
enum Weights {
    /** Either the same or not. */
    IDENTITY,
    /** The square of the distance counts against it (Cohen 1968; Fleiss and Cohen 1973). */
    QUADRATIC;

    /** A row and a column of a table. */
    record Cell(int row, int column) {}

    Rational of(Cell cell, int size) {
        if (this == IDENTITY) {
            return cell.row() == cell.column() ? Rational.ONE : Rational.ZERO;
        }
        long distance = (long) cell.row() - cell.column();
        long farthest = size - 1L;
        return Rational.ONE.minus(Rational.of(distance * distance, farthest * farthest));
    }

    /** The sum over all cells of the weight times something. */
    Rational sum(PairTable table, Function<Cell, Rational> something) {
        return cells(table)
                .map(cell -> of(cell, table.size()).times(something.apply(cell)))
                .reduce(Rational.ZERO, Rational::plus);
    }

    static Stream<Cell> cells(PairTable table) {
        return table.things().boxed().flatMap(row -> table.things().mapToObj(column -> new Cell(row, column)));
    }
}
