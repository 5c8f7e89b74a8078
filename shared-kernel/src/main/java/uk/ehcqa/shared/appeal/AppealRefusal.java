package uk.ehcqa.shared.appeal;

import uk.ehcqa.shared.refusal.Refusal;

/** Why a step of mediation or of an appeal was not recorded. */
public enum AppealRefusal implements Refusal {
    NOTICE_NOT_ON_RECORD("notice"),
    NOTICE_IS_DISPUTED("step"),
    NOTICE_SENT_AFTER_DISPUTE("date"),
    APPEAL_STEP_ALREADY_RECORDED("step"),
    APPEAL_STEP_NOT_AWAITED("step"),
    APPEAL_STEP_IN_FUTURE("date"),
    APPEAL_STEP_TOO_EARLY("date"),
    APPEAL_STEP_TOO_LATE("date"),
    GROUNDS_NEEDED("grounds"),
    GROUNDS_NOT_ASKED("grounds"),
    GROUND_OF_ANOTHER_DECISION("grounds"),
    RECOMMENDATIONS_ALONE("grounds"),
    ORDER_NOT_ASKED("order"),
    ORDER_ABOUT_ANOTHER_DECISION("order"),
    OTHER_MATTERS_NOT_ASKED("otherMatters"),
    AGREED_DAY_NOT_ASKED("agreedDueOn"),
    AGREED_DAY_FAR_AHEAD("agreedDueOn"),
    AGREED_DAY_TOO_EARLY("agreedDueOn"),
    RECOMMENDATIONS_NOT_ASKED("recommendations"),
    APPEAL_STEP_NOT_ON_RECORD("step"),
    APPEAL_STEP_FOLLOWED_UP("step"),
    OVERTURNED_BY_APPEAL("step");

    private final String field;

    AppealRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
