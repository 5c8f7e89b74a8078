package uk.ehcqa.shared.consultation;

/** What a setting that was consulted says of the needs that the draft describes. */
public enum SettingReply {
    CAN_MEET_NEEDS,
    CANNOT_MEET_NEEDS,
    NO_VIEW
}
