package uk.ehcqa.shared.audit.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uk.ehcqa.shared.arithmetic.Rational;

/** How often the first auditor said one thing and the second another, of things in an order. */
public final class PairTable {

    private final int[][] counts;
    private final int pairs;

    private PairTable(int[][] counts) {
        this.counts = counts;
        this.pairs = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /**
     * The table with these counts.
     *
     * @param counts a row for each thing that the first said, in it a column for each that the second said
     */
    public static PairTable of(int[][] counts) {
        if (counts.length < 2 || Arrays.stream(counts).anyMatch(row -> row.length != counts.length)) {
            throw new IllegalArgumentException("two or more rows, and as many columns");
        }
        return new PairTable(Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new));
    }

    /** The table without pairs of things such as these. */
    public static <E extends Enum<E>> PairTable of(Class<E> things) {
        var size = things.getEnumConstants().length;
        return of(new int[size][size]);
    }

    /** This table, with one pair more. */
    public <E extends Enum<E>> PairTable with(E first, E second) {
        var things = List.of(first.getDeclaringClass().getEnumConstants());
        var more = of(counts);
        more.counts[things.indexOf(first)][things.indexOf(second)]++;
        return new PairTable(more.counts);
    }

    public int pairs() {
        return pairs;
    }

    int size() {
        return counts.length;
    }

    int count(int row, int column) {
        return counts[row][column];
    }

    Rational share(int row, int column) {
        return Rational.of(counts[row][column], pairs);
    }

    Rational shareOfRow(int row) {
        return Rational.of(Arrays.stream(counts[row]).sum(), pairs);
    }

    Rational shareOfColumn(int column) {
        return Rational.of(Arrays.stream(counts).mapToInt(row -> row[column]).sum(), pairs);
    }

    IntStream things() {
        return IntStream.range(0, size());
    }
}
