package uk.ehcqa.shared.move;

import uk.ehcqa.shared.refusal.Refusal;

/** Why a move was not recorded. */
public enum MoveRefusal implements Refusal {
    MOVE_ALREADY_RECORDED("movesOn"),
    MOVE_ALREADY_SO("movesOn"),
    MOVE_BEFORE_PLAN("movesOn"),
    MOVE_FAR_AHEAD("movesOn"),
    MOVE_LEARNED_IN_FUTURE("learnedOn"),
    MOVE_LEARNED_BEFORE_PLAN("learnedOn"),
    MOVE_LEARNED_AFTER_PLAN("learnedOn"),
    MOVE_TO_OWN_AUTHORITY("authority"),
    MOVE_AUTHORITY_UNKNOWN("authority"),
    MOVE_UNKNOWN("number");

    private final String field;

    MoveRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
