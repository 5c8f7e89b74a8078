package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;

/** When each limit of a reassessment ends: dates in, dates out. */
public final class ReassessmentRules {

    private static final int WEEKS_TO_FINAL_PLAN = 14;

    private ReassessmentRules() {}

    /** SEND Regulations 2014, reg. 25(1): "within 15 days of receiving the request". */
    public static LocalDate decisionDueOn(LocalDate requestReceivedOn, LengthsToConfirm lengths) {
        return requestReceivedOn.plusDays(lengths.daysToDecideOnReassessment());
    }

    /**
     * SEND Regulations 2014, reg. 27(2): the finalised plan is sent "within 14 weeks of the notification under regulation 25(1) or
     * of deciding it is necessary to reassess under section 44(3)".
     */
    public static LocalDate planDueOn(LocalDate agreedOn) {
        return agreedOn.plusWeeks(WEEKS_TO_FINAL_PLAN);
    }

    /**
     * Children and Families Act 2014, s.36(6), with SEND Regulations 2014, reg. 24: the authority need not assess where it has assessed
     * within the six months before the request. It may all the same.
     */
    public static boolean needNotAssess(LocalDate assessedOn, LocalDate requestReceivedOn, LengthsToConfirm lengths) {
        return needNotReassess(assessedOn, requestReceivedOn, lengths);
    }

    /**
     * SEND Regulations 2014, reg. 24: the authority need not reassess where it has assessed "within the period of six months ending
     * with the date on which the request was made". It may all the same.
     */
    public static boolean needNotReassess(LocalDate assessedOn, LocalDate requestReceivedOn, LengthsToConfirm lengths) {
        return !assessedOn.isAfter(requestReceivedOn)
                && assessedOn.isAfter(requestReceivedOn.minusMonths(lengths.monthsSinceAssessment()));
    }
}
