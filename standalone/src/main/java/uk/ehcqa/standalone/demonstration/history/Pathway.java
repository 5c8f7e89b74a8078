package uk.ehcqa.standalone.demonstration.history;

import uk.ehcqa.standalone.demonstration.chance.Draw;

/** The ways a history can run, and how many ran so in the year that shapes the caseload. */
public enum Pathway {
    /** All new plans, of which those after an overturned refusal are a part. */
    NEW_PLAN(1_490),
    REFUSAL_OVERTURNED(40),
    NO_PLAN_OVERTURNED(20),
    REFUSED(252),
    WITHDRAWN(28),
    NO_PLAN(54),
    ASSESSMENT_WITHDRAWN(13),
    /** A plan older than the records, ended lately. */
    EARLIER_PLAN_ENDED(369),
    /** A plan older than the records, still in force: as many as make up the number of plans. */
    EARLIER_PLAN(0),
    TRANSFERRED_IN(558);

    private final int published;

    Pathway(int published) {
        this.published = published;
    }

    /** How many there are when the caseload is this many times the published one. */
    public int count(double scale) {
        return (int) Math.round(published * scale);
    }

    public History history(Draw draw, Place place) {
        return switch (this) {
            case NEW_PLAN -> NewPlan.history(draw, place);
            case REFUSAL_OVERTURNED -> Overturned.refusal(draw, place);
            case NO_PLAN_OVERTURNED -> Overturned.noPlanNotice(draw, place);
            case REFUSED -> NotAssessed.refused(draw, place);
            case WITHDRAWN -> NotAssessed.withdrawn(draw, place);
            case NO_PLAN -> NoPlan.notice(draw, place);
            case ASSESSMENT_WITHDRAWN -> NoPlan.withdrawn(draw, place);
            case EARLIER_PLAN_ENDED -> EarlierPlan.ended(draw, place);
            case EARLIER_PLAN -> EarlierPlan.inForce(draw, place);
            case TRANSFERRED_IN -> EarlierPlan.transferredIn(draw, place);
        };
    }
}
