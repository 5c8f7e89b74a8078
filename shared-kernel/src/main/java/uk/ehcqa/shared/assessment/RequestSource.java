package uk.ehcqa.shared.assessment;

/** Who asked for the needs assessment, as SEN2 item RequestSource codes it. */
public enum RequestSource {
    PARENT_OR_YOUNG_PERSON(1),
    EDUCATION_SETTING(2),
    HEALTH(3),
    SOCIAL_CARE(4),
    OTHER(5);

    private final int sen2Code;

    RequestSource(int sen2Code) {
        this.sen2Code = sen2Code;
    }

    public int sen2Code() {
        return sen2Code;
    }
}
