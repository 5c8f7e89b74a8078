package uk.ehcqa.shared.contribution;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why something was not recorded of a contribution. */
public enum ContributionRefusal implements Refusal {
    CONTRIBUTION_UNKNOWN("contribution"),
    NOBODY_ASKED("requests"),
    ADVICE_NOT_AWAITED("purpose"),
    ADVICE_ALREADY_ASKED_FOR("service"),
    PREPARATION_FOR_ADULTHOOD_LEFT_OUT("requests"),
    SERVICE_NEEDED("service"),
    ASKED_SERVICE_UNKNOWN("service"),
    ASKED_SERVICE_CLOSED("service"),
    REQUEST_SENT_IN_FUTURE("sentOn"),
    REQUEST_SENT_BEFORE_DECISION("sentOn"),
    RECEIVED_IN_FUTURE("receivedOn"),
    RECEIVED_BEFORE_SENT("receivedOn"),
    WANTED_BY_NEEDED("wantedBy"),
    WANTED_BEFORE_RECEIVED("wantedBy"),
    WANTED_BY_ONLY_FOR_REVIEWS("wantedBy"),
    VIEWS_OF_FAMILY_CANNOT_BE_REPLACED("source"),
    HELD_ADVICE_NOT_NAMED("what"),
    AUTHOR_HAS_NOT_AGREED("agreedByAuthor"),
    FAMILY_HAS_NOT_AGREED("agreedByFamily"),
    AUTHORITY_HAS_NOT_AGREED("agreedByAuthority"),
    AGREED_IN_FUTURE("decidedOn"),
    AGREED_AFTER_DECISION("decidedOn"),
    ADVISED_AFTER_AGREEMENT("advisedOn"),
    CONTRIBUTION_STEP_IN_FUTURE("date"),
    CONTRIBUTION_STEP_TOO_EARLY("date"),
    CONTRIBUTION_STEP_TOO_LATE("date"),
    CONTRIBUTION_NOT_OUTSTANDING(null),
    CONTRIBUTION_ALREADY_ACKNOWLEDGED(null),
    ESCALATED_SO_BEFORE("to"),
    ESCALATED_FURTHER_BEFORE("to"),
    EXPECTED_IN_THE_PAST("expectedOn"),
    ADVICE_EMPTY("advice"),
    ADVICE_WITHOUT_AUTHOR("author"),
    ADVICE_DATED_IN_FUTURE("dated"),
    PROVISION_FOR_UNKNOWN_NEED("provision"),
    NO_ANSWER_TO_READ(null),
    ADVICE_CHECK_INCOMPLETE("check"),
    ADVICE_CHECK_FOUND_NOTHING("check"),
    NOTES_NEEDED("notes"),
    WHAT_IS_ASKED_NEEDED("whatIsAsked"),
    ADVICE_EXCEPTION_ONLY_TO_SIX_WEEKS(null),
    ADVICE_EXCEPTION_WITHOUT_GROUND("firstDay"),
    ADVICE_EXCEPTION_LOSES_GROUND("date"),
    ADVICE_EXCEPTION_UNKNOWN("exception"),
    CONTRIBUTION_DATE_NOT_ON_RECORD("which"),
    CONTRIBUTION_STEP_NOT_ON_RECORD("step"),
    CONTRIBUTION_STEP_FOLLOWED_UP("step"),
    REQUESTS_REST_ON_STEP("step");

    private final @Nullable String field;

    ContributionRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
