package uk.ehcqa.query.words;

import uk.ehcqa.shared.move.Move;

/** Moves to other authorities as every page writes them. */
public final class MoveWords {

    private MoveWords() {}

    /** "To authority 885 on 1 March 2027, known here since 2 February 2027". */
    public static String of(Move move) {
        return "To authority %s on %s, known here since %s"
                .formatted(move.authority(), Dates.full(move.movesOn()), Dates.full(move.learnedOn()));
    }
}
