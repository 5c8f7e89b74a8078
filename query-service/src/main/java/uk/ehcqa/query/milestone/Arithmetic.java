package uk.ehcqa.query.milestone;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.calendar.BankHolidays;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.SentNotice;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.AppealRules;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.TransferRules;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/** How the last day of a milestone comes about, as a sum that anybody can do again: "3 March 2026 + 16 weeks". */
record Arithmetic(CaseFile file, CaseMilestone milestone) {

    private static final String LESS_A_DAY = " − 1 day";
    private static final int MOST_MONTHS = 24;
    private static final Set<MilestoneKind> COUNTING_WORKING_DAYS = EnumSet.of(
            MilestoneKind.TRANSFER_TO_NEW_AUTHORITY,
            MilestoneKind.MEDIATION_CERTIFICATE,
            MilestoneKind.TIME_TO_APPEAL,
            MilestoneKind.PLAN_CAN_END);

    String written() {
        return sum() + withoutHolidays();
    }

    /** Working days of a year whose bank holidays are not known yet may be fewer than were counted. */
    private String withoutHolidays() {
        return COUNTING_WORKING_DAYS.contains(milestone.kind())
                        && BankHolidays.inUse().areUnknownOn(dueOn())
                ? ". The bank holidays of " + dueOn().getYear() + " are not known yet: it may be later"
                : "";
    }

    private String sum() {
        return switch (milestone.kind()) {
            case ASSESSMENT_DECISION, ADVICE, FAMILY_TOLD_OF_TAKEOVER -> plus("6 weeks");
            case NO_PLAN_NOTICE -> plus("16 weeks");
            case FINAL_PLAN -> plus("20 weeks");
            case REPRESENTATIONS, COMMENTS_ON_AMENDMENTS -> plus("14 days") + ": that day is the first of 15";
            case ANNUAL_REVIEW -> plus("12 months") + lessADay(from().plusMonths(12));
            case REVIEW_AFTER_TAKEOVER -> afterTakeover();
            case MEETING_NOTICE, ADVICE_BEFORE_MEETING -> full(from()) + " − 2 weeks";
            case REVIEW_REPORT -> plus("2 weeks");
            case REVIEW_DECISION, AMENDMENT_NOTICE -> plus("4 weeks");
            case AMENDED_PLAN -> plus(dueOn().equals(from().plusWeeks(8)) ? "8 weeks" : "12 weeks");
            case AMENDMENT_WITHOUT_REVIEW -> plus("8 weeks");
            case REASSESSMENT_DECISION, SETTING_REPLY -> plus(ChronoUnit.DAYS.between(from(), dueOn()) + " days");
            case PLAN_AFTER_REASSESSMENT -> plus("14 weeks");
            case PHASE_TRANSFER -> before(transfer());
            case TRANSFER_TO_NEW_AUTHORITY ->
                dueOn().equals(from())
                        ? full(from()) + ", the day of the move"
                        : "15 working days beginning with " + full(from());
            case UNDER_FIVES_REVIEW -> plus(months() + " months at most");
            case CONTACT_MEDIATION_ADVISER -> plus("2 months");
            case MEDIATION -> plus("30 days");
            case MEDIATION_CERTIFICATE -> plus("3 working days");
            case TIME_TO_APPEAL -> toAppeal();
            case ASSESSMENT_AFTER_ALL,
                    NO_PLAN_NOTICE_AFTER_ORDER,
                    FINAL_PLAN_AFTER_ORDER_TO_ASSESS,
                    DRAFT_PLAN_AFTER_ORDER,
                    FINAL_PLAN_AFTER_ORDER_TO_MAKE_ONE,
                    OTHER_MATTERS,
                    CONTENTS_AMENDED,
                    SCHOOL_NAMED,
                    PLAN_MAINTAINED,
                    RECOMMENDATIONS_ANSWERED ->
                ordered(AppealLimit.valueOf(milestone.kind().name()));
            case PLAN_CAN_END -> full(dueOn().minusDays(1)) + " + 1 day";
            case END_OF_LAST_ACADEMIC_YEAR -> "The last day of the academic year that began " + full(from());
            case END_OF_LAST_TRAINING -> plus("1 year") + LESS_A_DAY;
            case RIGHTS_PASS_ON ->
                "The last " + (dueOn().getMonth() == Month.JUNE ? "Friday of June in" : "day of")
                        + " the school year that began " + full(from());
        };
    }

    private String plus(String length) {
        return full(from()) + " + " + length;
    }

    private String lessADay(LocalDate sameDay) {
        return dueOn().equals(sameDay) ? "" : LESS_A_DAY;
    }

    private String afterTakeover() {
        var months = months();
        return plus(months + " months") + lessADay(from().plusMonths(months));
    }

    /** How many there are to the day of the same number, or the last of a shorter month; or to the day before it. */
    private int months() {
        return IntStream.rangeClosed(1, MOST_MONTHS)
                .filter(months -> {
                    var sameDay = from().plusMonths(months);
                    return dueOn().equals(sameDay) || dueOn().equals(sameDay.minusDays(1));
                })
                .findFirst()
                .orElse(0);
    }

    private String toAppeal() {
        var isFromNotice = milestone
                .subject()
                .notice()
                .flatMap(notice -> SentNotice.find(file, notice))
                .map(sent -> sent.sentOn().equals(from()))
                .orElseGet(() -> dueOn().equals(AppealRules.appealBy(from(), null)));
        var unrolled = from().plusMonths(isFromNotice ? 2 : 1);
        return plus(isFromNotice ? "2 months" : "1 month")
                + (dueOn().equals(unrolled) ? "" : ", then the first working day that counts");
    }

    private String ordered(AppealLimit limit) {
        if (limit != AppealLimit.RECOMMENDATIONS_ANSWERED
                && !dueOn().equals(AppealRules.dueOn(limit, from(), LengthsToConfirm.USUAL))) {
            return "The day agreed in writing";
        }
        return dueOn().equals(from())
                ? full(from()) + ", at once"
                : plus(ChronoUnit.WEEKS.between(from(), dueOn()) + " weeks");
    }

    private String before(@Nullable PhaseTransfer transfer) {
        if (transfer == null) {
            return "";
        }
        if (transfer.day() != null) {
            return full(transfer.day()) + " − 5 months";
        }
        var date = TransferRules.doneBefore(transfer.kind(), transfer.year());
        return full(date) + (date.equals(dueOn()) ? "" : LESS_A_DAY);
    }

    @Nullable
    private PhaseTransfer transfer() {
        var subject = milestone.subject();
        return subject.plan() == null || subject.transfer() == null
                ? null
                : file.plans()
                        .get(subject.plan() - 1)
                        .transfers()
                        .numbered(subject.transfer())
                        .orElse(null);
    }

    private LocalDate from() {
        return milestone.countedFrom();
    }

    private LocalDate dueOn() {
        return milestone.dueOn();
    }

    private static String full(LocalDate date) {
        return Dates.full(date);
    }
}
