package uk.ehcqa.shared.review;

import uk.ehcqa.shared.casework.CaseEvent;

/** The life of the reviews of a plan. */
public sealed interface ReviewEvent extends CaseEvent permits ReviewMeetingHeld, ReviewDecided {

    /** Which plan of the case this belongs to: the first is 1. */
    int plan();
}
