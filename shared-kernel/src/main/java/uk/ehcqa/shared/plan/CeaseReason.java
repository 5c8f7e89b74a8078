package uk.ehcqa.shared.plan;

/** Why a plan came to an end, as SEN2 item CeaseReason codes it. */
public enum CeaseReason {
    MAXIMUM_AGE(1),
    NEEDS_MET(2),
    HIGHER_EDUCATION(3),
    EMPLOYMENT(4),
    TRANSFERRED_TO_ANOTHER_AUTHORITY(5),
    NO_LONGER_ENGAGING(6),
    LEFT_ENGLAND(7),
    DIED(8),
    OTHER(9);

    private final int sen2Code;

    CeaseReason(int sen2Code) {
        this.sen2Code = sen2Code;
    }

    public int sen2Code() {
        return sen2Code;
    }
}
