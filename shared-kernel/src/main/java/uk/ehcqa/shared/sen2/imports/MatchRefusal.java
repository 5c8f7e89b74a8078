package uk.ehcqa.shared.sen2.imports;

import uk.ehcqa.shared.refusal.Refusal;

/** Why it cannot be told for certain whose case a person of a return has. The field is the SEN2 item to look at. */
public enum MatchRefusal implements Refusal {
    UPN_TWICE_IN_RETURN("UPN"),
    ULN_TWICE_IN_RETURN("UniqueLearnerNumber"),
    LOOKS_LIKE_ANOTHER_IN_RETURN("UPN"),
    UPN_AND_ULN_OF_TWO_CASES("UPN"),
    UPN_OF_ANOTHER_CHILD("UPN"),
    ULN_OF_ANOTHER_CHILD("UniqueLearnerNumber"),
    NUMBER_DIFFERS_FROM_CASE("UPN"),
    LOOKS_LIKE_ANOTHER_CASE("UPN");

    private final String field;

    MatchRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
