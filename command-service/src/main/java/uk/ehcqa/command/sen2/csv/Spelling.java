package uk.ehcqa.command.sen2.csv;

import java.util.stream.IntStream;

/** How far one spelling is from another: how many letters were left out, put in or mistaken. */
final class Spelling {

    private static final int LETTERS_FOR_ONE_SLIP = 4;

    private Spelling() {}

    /** Whether one is likely a slip for the other: a letter in every four may be wrong. */
    static boolean isClose(String one, String right) {
        return distance(one, right) <= right.length() / LETTERS_FOR_ONE_SLIP;
    }

    static int distance(String one, String other) {
        var before = IntStream.rangeClosed(0, other.length()).toArray();
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var mistaken = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                now[column] = Math.min(before[column - 1] + mistaken, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
