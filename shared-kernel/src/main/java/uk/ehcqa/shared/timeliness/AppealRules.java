package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.calendar.WorkingDays;

/**
 * When each limit around mediation, appeals and orders ends: dates in, dates out. A month ends on the day of the same number, or
 * on the last day of a month that has none of that number.
 */
public final class AppealRules {

    private static final int MONTHS_AFTER_NOTICE = 2;
    private static final int MONTHS_AFTER_CERTIFICATE = 1;
    private static final int DAYS_TO_MEDIATE = 30;
    private static final int WORKING_DAYS_TO_CERTIFY = 3;

    /** HESC Rules 2008, r.12(3): "25th December to 1st January inclusive". */
    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);

    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay AFTER_AUGUST = MonthDay.of(Month.SEPTEMBER, 1);

    private AppealRules() {}

    /** The last day on which the family can turn to a mediation adviser (reg. 33). */
    public static LocalDate contactAdviserBy(LocalDate noticeSentOn) {
        return noticeSentOn.plusMonths(MONTHS_AFTER_NOTICE);
    }

    /**
     * The last day for an appeal: two months after the notice was sent, or one month after the mediation certificate was issued,
     * "whichever is the later" (HESC Rules 2008, r.20(1)(c)).
     *
     * @param certificateIssuedOn null where none is on record
     */
    public static LocalDate appealBy(LocalDate noticeSentOn, @Nullable LocalDate certificateIssuedOn) {
        var afterNotice = noticeSentOn.plusMonths(MONTHS_AFTER_NOTICE);
        if (certificateIssuedOn == null) {
            return rolled(afterNotice);
        }
        var afterCertificate = certificateIssuedOn.plusMonths(MONTHS_AFTER_CERTIFICATE);
        return rolled(afterCertificate.isAfter(afterNotice) ? afterCertificate : afterNotice);
    }

    /** The last day of a limit that is counted from one day alone. */
    public static LocalDate dueOn(AppealLimit limit, LocalDate countedFrom, LengthsToConfirm lengths) {
        return switch (limit) {
            case MEDIATION -> countedFrom.plusDays(DAYS_TO_MEDIATE);
            case MEDIATION_CERTIFICATE -> WorkingDays.after(countedFrom, WORKING_DAYS_TO_CERTIFY);
            case PLAN_MAINTAINED -> countedFrom;
            case OTHER_MATTERS, ASSESSMENT_AFTER_ALL, SCHOOL_NAMED -> countedFrom.plusWeeks(2);
            case DRAFT_PLAN_AFTER_ORDER, CONTENTS_AMENDED -> countedFrom.plusWeeks(5);
            case RECOMMENDATIONS_ANSWERED -> countedFrom.plusWeeks(lengths.weeksToAnswerRecommendations());
            case NO_PLAN_NOTICE_AFTER_ORDER -> countedFrom.plusWeeks(10);
            case FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE -> countedFrom.plusWeeks(11);
            case FINAL_PLAN_AFTER_ORDER_TO_ASSESS -> countedFrom.plusWeeks(14);
        };
    }

    /**
     * HESC Rules 2008, r.12(3)(a): a time for starting proceedings that ends in August, or from 25 December to 1 January, is kept
     * on the first working day after; r.12(2): one that ends on a day that is no working day, on the next that is.
     */
    private static LocalDate rolled(LocalDate last) {
        var day = MonthDay.from(last);
        if (last.getMonth() == Month.AUGUST) {
            return WorkingDays.firstFrom(AFTER_AUGUST.atYear(last.getYear()));
        }
        if (!day.isBefore(CHRISTMAS)) {
            return WorkingDays.firstFrom(NEW_YEAR.atYear(last.getYear() + 1).plusDays(1));
        }
        return WorkingDays.firstFrom(day.equals(NEW_YEAR) ? last.plusDays(1) : last);
    }
}
