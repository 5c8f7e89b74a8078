package uk.ehcqa.shared.appeal;

import java.util.List;
import java.util.stream.Stream;

/** The dated steps of mediation and of an appeal about one decision. */
public enum AppealStep {
    /** The authority was told that the family wishes to mediate. */
    MEDIATION_ASKED_FOR,
    /** The family, or the authority with it, gave mediation up before it was held. */
    MEDIATION_DROPPED,
    MEDIATION_HELD,
    CERTIFICATE_ISSUED,
    /** What mediation agreed in the place of an order was carried out. */
    AGREEMENT_CARRIED_OUT,
    /** What mediation agreed on matters that no appeal can be about was carried out. */
    OTHER_MATTERS_CARRIED_OUT,
    APPEAL_REGISTERED,
    /** The authority told the tribunal that it does not oppose the appeal. */
    APPEAL_CONCEDED,
    APPEAL_WITHDRAWN,
    /** The tribunal decided: the date is that of its order. */
    APPEAL_DECIDED,
    /** What was ordered, or conceded, was carried out. */
    ORDER_CARRIED_OUT,
    /** The tribunal's recommendations on health and social care were answered. */
    RECOMMENDATIONS_ANSWERED;

    /** The ways in which an appeal ends: each appeal in one of them. */
    static final List<AppealStep> ENDINGS = List.of(APPEAL_CONCEDED, APPEAL_WITHDRAWN, APPEAL_DECIDED);

    /** The steps that cannot have been taken before this one. */
    public List<AppealStep> followedBy() {
        return switch (this) {
            case MEDIATION_ASKED_FOR -> List.of(MEDIATION_DROPPED, MEDIATION_HELD);
            case MEDIATION_HELD -> List.of(AGREEMENT_CARRIED_OUT, OTHER_MATTERS_CARRIED_OUT);
            case APPEAL_REGISTERED -> ENDINGS;
            case APPEAL_CONCEDED -> List.of(ORDER_CARRIED_OUT);
            case APPEAL_DECIDED -> List.of(ORDER_CARRIED_OUT, RECOMMENDATIONS_ANSWERED);
            case MEDIATION_DROPPED,
                    CERTIFICATE_ISSUED,
                    AGREEMENT_CARRIED_OUT,
                    OTHER_MATTERS_CARRIED_OUT,
                    APPEAL_WITHDRAWN,
                    ORDER_CARRIED_OUT,
                    RECOMMENDATIONS_ANSWERED -> List.of();
        };
    }

    /** The steps before which this one cannot have been taken, where they are on record. */
    public List<AppealStep> follows() {
        return Stream.of(values())
                .filter(earlier -> earlier.followedBy().contains(this))
                .toList();
    }

    /** Whether it can oblige the authority to do what an order does. */
    public boolean canOblige() {
        return this == MEDIATION_HELD || this == APPEAL_CONCEDED || this == APPEAL_DECIDED;
    }
}
