package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The versions of the rules behind the limits, the first first. Of each there is one so far. */
final class RuleVersions {

    /** Part 3 of the Children and Families Act 2014, and the SEND Regulations 2014 (SI 2014/1530), which are made under it. */
    private static final LocalDate PART_3 = LocalDate.of(2014, Month.SEPTEMBER, 1);

    /** SI 2015/359, which put regulations 44 and 45 into the words that they have. What they said before is not known here. */
    private static final LocalDate ORDERS = LocalDate.of(2015, Month.MARCH, 23);

    /** SI 2017/1306: the power to recommend something on health and social care. */
    private static final LocalDate RECOMMENDATIONS = LocalDate.of(2018, Month.APRIL, 3);

    private RuleVersions() {}

    static List<RuleVersion> of(TimeLimit limit) {
        return List.of(new RuleVersion(limit.citation(), PART_3));
    }

    /** A judgment says what the law has been: it is no version of its own. */
    static List<RuleVersion> of(ReviewLimit limit) {
        return List.of(new RuleVersion(limit.citation(), PART_3));
    }

    static List<RuleVersion> of(AppealLimit limit) {
        var since = switch (limit) {
            case MEDIATION, MEDIATION_CERTIFICATE, OTHER_MATTERS -> PART_3;
            case ASSESSMENT_AFTER_ALL,
                    NO_PLAN_NOTICE_AFTER_ORDER,
                    FINAL_PLAN_AFTER_ORDER_TO_ASSESS,
                    DRAFT_PLAN_AFTER_ORDER,
                    FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE,
                    CONTENTS_AMENDED,
                    SCHOOL_NAMED,
                    PLAN_MAINTAINED -> ORDERS;
            case RECOMMENDATIONS_ANSWERED -> RECOMMENDATIONS;
        };
        return List.of(new RuleVersion(limit.citation(), since));
    }
}
