package uk.ehcqa.query.measure;

import java.util.List;
import java.util.stream.Stream;

/** How each figure is counted, in words for the reader of the figure, and who says so. */
public enum Definition {
    FINAL_PLANS(
            "Final plans within 20 weeks",
            "Plans sent after a needs assessment, by the date they were sent, not the date of the request. In time means sent"
                    + " on or before day 140 after the request was received: weekends and holidays count. The rate including"
                    + " exceptions is of all these plans. The rate excluding exceptions leaves out, above and below the line,"
                    + " every plan whose 20-week limit has an exception on record, also those sent in time. Plans"
                    + " transferred in, or made before records began, are not counted.",
            "SEND Regulations 2014, reg. 13(2) and (3); DfE SEN2 statistics, item Week20"),

    OVERTURNED(
            "After an overturned refusal",
            "Plans and notices that followed a refusal overturned by mediation or the Tribunal. Other time limits bear on"
                    + " them, so they are counted on a line of their own, outside the rates.",
            "SEND Regulations 2014, reg. 44; that DfE leaves them out is inferred from its published totals"),

    WAITS(
            "How long families wait",
            "Days from the day the request was received to the day the plan was sent: within 20 weeks is up to 140 days,"
                    + " 20 to 52 weeks is 141 to 364, over 52 weeks is 365 or more. Half of families wait the median or"
                    + " less. Of the same plans as the 20-week rate above, with or without exceptions as chosen.",
            "DfE SEN2 statistics; average weeks since 2026"),

    DECISIONS(
            "Decisions within 6 weeks",
            "Decisions to assess or not, by the date the family was told. In time means on or before day 42 after the request"
                    + " was received. All are counted, also those with an exception. A refusal that was overturned later"
                    + " stays what it was.",
            "SEND Regulations 2014, reg. 5(1)"),

    NO_PLAN_NOTICES(
            "No-plan notices within 16 weeks",
            "Notices that no plan will be made, by the date they were sent. In time means on or before day 112 after the"
                    + " request was received. All are counted, also those with an exception.",
            "SEND Regulations 2014, reg. 10(1)"),

    OPEN(
            "Open cases",
            "Needs assessments not yet finished, today: a rate of finished plans cannot show them. Week 1 of the clock ends"
                    + " on day 7 and week 20 on day 140, so what is in week 21 or later is past 20 weeks. Past its next date"
                    + " means that the next step the law sets a limit for was due before today.",
            "SEND Regulations 2014, reg. 5(1), 10(1) and 13(2)"),

    REQUESTS(
            "Requests",
            "Requests by the date they were received. A further request while an assessment is open is part of that"
                    + " assessment. Withdrawn, moved away and died are counted by the date the assessment ended.",
            "Children and Families Act 2014, s.36(1)"),

    REVIEWS(
            "Reviews decided within 4 weeks",
            "Review meetings, by the day they were held. Decided in time means that the family was told the decision on or"
                    + " before day 28 after the meeting. Not yet due means that the decision is still to come and its day has"
                    + " not passed; outstanding, that it has. Decision not on record means that a later review is complete, or"
                    + " the plan has ended, and nobody recorded what was decided. Each is counted for itself. A review of which"
                    + " the meeting is not on record cannot be measured, and is not counted.",
            "SEND Regulations 2014, reg. 20(10)"),

    PHASE_TRANSFERS(
            "Phase transfers",
            "Transfers that are recorded here as expected, by their calendar year. Done in time means that by the last day a"
                    + " review within the 12 months before the transfer had decided to keep the plan, or its amended plan was"
                    + " sent, or the family was told that there would be none; or a return says that the plan was final. Not"
                    + " yet due"
                    + " means that this is still to come and its last day has not passed; outstanding, that it has. Plan"
                    + " ended first means that the plan ended before it was done. Each is counted for itself; the share is of"
                    + " those done in time, done late and outstanding. A plan that was made after the last day is not"
                    + " counted.",
            "SEND Regulations 2014, reg. 18"),

    ORDERS(
            "Orders carried out in time",
            "The limits for carrying out what the Tribunal ordered, what was conceded, or what mediation agreed in the place of"
                    + " an order, by the calendar year in which they end. An order to assess has up to three of them: to"
                    + " tell the family, then to say that there will be no plan or to send the final plan. Done in time means"
                    + " on or before the last day. Not yet due means that it is still to come and its last day has not"
                    + " passed; outstanding, that it has. Each is counted for itself; the share is of those done in time,"
                    + " done late and outstanding. What was still to be done when an assessment or a plan ended is not"
                    + " counted, nor an overturned refusal of which nobody recorded the day.",
            "SEND Regulations 2014, reg. 42, 44 and 45"),

    PLANS_TAKEN_OVER(
            "Plans transferred to us",
            "Plans that other authorities transferred to us, where the day is recorded here, by the year of the transfer. Told in"
                    + " time means that the family was told within 6 weeks that the plan was transferred. Not yet due means"
                    + " that this is still to come and its last day has not passed; outstanding, that it has. Plan ended"
                    + " first means that the plan ended before the family was told. Each is counted for itself; the share is"
                    + " of those told in time, told late and outstanding.",
            "SEND Regulations 2014, reg. 15(4)"),

    EXITS(
            "What has become of requests, by week",
            "Of the requests received in the period: the share that has a plan, and the shares that were refused, got no plan, were"
                    + " withdrawn, or whose child moved away or died, by the end of each week. Week 20 ends on day 140 after the"
                    + " request. Open requests count for as long as they have been open: what becomes of them later is taken from"
                    + " those that were open as long (cumulative incidence with competing ends, the estimator of Aalen and"
                    + " Johansen). The shares make up 100% in every week, before each is rounded. A request of which a refusal"
                    + " was overturned has not ended with it. Weeks that no request of the period has reached are left out.",
            "SEND Regulations 2014, reg. 13(2); the way of counting is the product's own"),

    COHORTS(
            "What has become of requests, by when they came",
            "Requests by the date they were received, as they stand today: still open, not assessed, no plan made, withdrawn, moved"
                    + " away, died, or a plan sent within 20 weeks (up to 140 days), in 20 to 52 weeks (141 to 364) or after"
                    + " more. Each request is in exactly one of these, so together they are all that were received. Plans with"
                    + " an exception, and plans after an overturned refusal, are among them: these are not the published"
                    + " rates. Of the latest months most are still open.",
            "Children and Families Act 2014, s.36(1); SEND Regulations 2014, reg. 13(2); product rule"),

    PLANS(
            "Plans not updated for 3 years",
            "Plans in force today. Last updated is the day the plan was first made, or the latest on which it was sent as amended:"
                    + " after a review, without one, after a reassessment, or to carry out an order or an agreement; or the day on which a return"
                    + " says that it was final for a phase transfer. A review that keeps the plan, and a decision to amend it,"
                    + " do not update it. Not updated for 3 years means that three years have gone by since then. Returns do"
                    + " not tell when an amended plan was sent: where one tells of a later decision to amend, that is counted"
                    + " beside it. What another authority did before it transferred a plan is not on record here.",
            "Measure of quality in use among local authorities; no law sets this limit"),

    AGE_LIMIT(
            "Age limit",
            "Plans in force today whose holders become 25 within a year; who are 25, in the academic year in which they became so,"
                    + " until the end of which the authority may maintain the plan; and those for whom that year has ended. It"
                    + " is taken to end on 31 July. A course or training outside the further education sector can end later,"
                    + " up to the day before the 26th birthday. Each plan is in at most one of these.",
            "Children and Families Act 2014, s.46 and 83(2); SEND Regulations 2014, reg. 46"),

    AMENDMENTS(
            "Amended plans within 8 and 12 weeks",
            "Amendments of plans that were decided on after a review, or proposed without one, by the calendar year in which their"
                    + " limit ends. The amended plan, or the word that there will be none, is due 8 weeks after the notice of"
                    + " the proposed amendments, and after a review no later than 12 weeks after its meeting: the earlier"
                    + " counts. Not yet due means that it is still to come and its last day has not passed; outstanding, that"
                    + " it has. Each is counted for itself; the share is of those done in time, done late and outstanding."
                    + " What was still to be done when a plan ended, and decisions to amend that only a return tells, are not"
                    + " counted.",
            "SEND Regulations 2014, reg. 22(3) and (4), 28; R (L, M and P) v Devon [2022] EWHC 493 (Admin)"),

    PLANS_TRANSFERRED_OUT(
            "Plans transferred to other authorities",
            "Plans that ended because they were transferred, by the year of that, and plans whose holders move to another authority"
                    + " and that are not transferred yet, by the year of the move. In time means on the day of the move or,"
                    + " with less than 15 working days' warning, within 15 working days beginning with the day we became"
                    + " aware. Move not on record means that the plan was transferred and the move, and so the last day, is"
                    + " not on record. Not yet due means that it is still to come and its last day has not passed;"
                    + " outstanding, that it has. Plan ended first means that it ended for another reason. Each is counted for"
                    + " itself; the share is of those transferred in time, late and outstanding.",
            "SEND Regulations 2014, reg. 15(2)"),

    OVERTURNED_LIMITS(
            "After an overturned refusal",
            "The limits that an order, or what stands in the place of one, sets once a refusal to assess or to make a plan is"
                    + " overturned: of an order to assess 2 weeks to tell the family, 10 to say that there will be no plan and 14"
                    + " for the final plan; of one to make a plan 5 weeks for the draft and 11 for the final plan. All that are"
                    + " on record, as they stand today. They are not in the rates of the 6, 16 and 20 weeks. Once a draft is sent,"
                    + " the limit for saying that there will be no plan is neither kept nor missed. Each figure is counted for"
                    + " itself; the share is of those done in time, done late and outstanding.",
            "SEND Regulations 2014, reg. 42 and 44(2)(b), (c)"),

    ADVICE_ASKED(
            "Advice asked for, and asked for late",
            "Requests for advice, by the day they were sent: a request belongs to the calendar month of that day, whenever it was"
                    + " received, answered or accepted. Advice that was held already and is used again is no request, and is not"
                    + " counted. Asked late means that the request was sent more than {days} days after the decision to assess or"
                    + " reassess: then six weeks for the advice and time to write the plan hardly fit. The share is of requests"
                    + " that followed a decision; a review follows none.",
            "Product rule, a setting of the authority; no law sets this limit"),

    ADVICE_IN_TIME(
            "Advice answered in time",
            "In time means that the first advice came on or before its last day: for an assessment or a reassessment day 42 after the"
                    + " service received the request, for a review the day by which it was wanted. Late means after it. That"
                    + " advice is sent back changes neither. The shares are of the requests that were answered with advice and of"
                    + " those that are open and past their day, and each of the three is counted for itself. Requests with an"
                    + " exception that the law allows are left out, above and below the line, and counted beside it; so are"
                    + " those not yet due. Whether the request itself was late does not bear on it.",
            "SEND Regulations 2014, reg. 8(1) and (2), 20(3); Code of Practice 9.41"),

    ADVICE_NOT_GIVEN(
            "No advice given",
            "Not known to the service, a nil return, is an answer and no advice: it is neither in time nor late as advice, and its"
                    + " share is of all that was answered in any way: with advice, with a nil return, or declined. Never"
                    + " answered means that nobody waits any more, as that for which it was asked is over. These and requests"
                    + " taken back are in no share of advice in time.",
            "SEND Regulations 2014, reg. 6(1) and 8(1)"),

    ADVICE_READ(
            "Advice sent back, and accepted first time",
            "Of the requests of which an answer was read: those sent back at least once, those sent back more than once, and those of"
                    + " which the first answer was accepted, with or without notes. Advice that came and that nobody has read is"
                    + " not counted yet. A request is counted once, however often it was sent back; times sent back counts each.",
            "Product rule; advice-qa 1.0"),

    ADVICE_USABLE(
            "Time to usable advice",
            "Days from the day the request was received to the day its advice was accepted, of the requests of which it was: within 6"
                    + " weeks is up to 42 days, 6 to 8 weeks is 43 to 56, 8 to 12 weeks is 57 to 84. Half took the median or"
                    + " less. The time in which it was sent back and came again is in it. With or without an exception.",
            "Product rule"),

    ADVICE_OPEN(
            "Advice that is open",
            "Requests, whenever they were sent, of which somebody still waits for advice today, also for advice that was sent back; what"
                    + " came and is to be read is not among them. Not answered and late means that no advice has come and its last"
                    + " day was before today, without an exception. Services are those of the register; the team is that of the"
                    + " caseworker to whom the case is allocated today.",
            "SEND Regulations 2014, reg. 8(1)");

    /** Stands in a text for the days within which the authority means to ask for advice, which are a setting. */
    public static final String DAYS_TO_ASK = "{days}";

    /** Those of the figures about needs assessments. */
    public static final List<Definition> OF_ASSESSMENTS = Stream.of(values())
            .filter(definition -> !definition.standsElsewhere())
            .toList();

    /** Those of the figures about advice. */
    public static final List<Definition> OF_ADVICE =
            List.of(ADVICE_ASKED, ADVICE_IN_TIME, ADVICE_NOT_GIVEN, ADVICE_READ, ADVICE_USABLE, ADVICE_OPEN);

    private final String title;
    private final String text;
    private final String source;

    Definition(String title, String text, String source) {
        this.title = title;
        this.text = text;
        this.source = source;
    }

    private boolean standsElsewhere() {
        return isOfAdvice()
                || this == REVIEWS
                || this == PHASE_TRANSFERS
                || this == ORDERS
                || this == PLANS_TAKEN_OVER
                || this == EXITS
                || this == COHORTS
                || this == PLANS
                || this == AGE_LIMIT
                || this == AMENDMENTS
                || this == PLANS_TRANSFERRED_OUT
                || this == OVERTURNED_LIMITS;
    }

    private boolean isOfAdvice() {
        return switch (this) {
            case ADVICE_ASKED, ADVICE_IN_TIME, ADVICE_NOT_GIVEN, ADVICE_READ, ADVICE_USABLE, ADVICE_OPEN -> true;
            default -> false;
        };
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String source() {
        return source;
    }
}
