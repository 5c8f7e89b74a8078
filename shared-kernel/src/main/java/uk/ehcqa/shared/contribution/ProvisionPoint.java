package uk.ehcqa.shared.contribution;

/** What has to be said of each provision, so that the plan can be followed and checked. */
public enum ProvisionPoint {
    WHAT,
    WHO,
    HOW_OFTEN,
    HOW_LONG;

    String of(Provision provision) {
        return switch (this) {
            case WHAT -> provision.what();
            case WHO -> provision.who();
            case HOW_OFTEN -> provision.howOften();
            case HOW_LONG -> provision.howLong();
        };
    }
}
