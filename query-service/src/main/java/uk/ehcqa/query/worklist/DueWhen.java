package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import uk.ehcqa.query.listing.Where;

/** When the next legal date of an assessment is, seen from today. */
enum DueWhen {
    LATE("Late"),
    WITHIN_7_DAYS("Within 7 days"),
    WITHIN_30_DAYS("Within 30 days"),
    LATER("In more than 7 days"),
    NO_DATE("No date");

    private final String words;

    DueWhen(String words) {
        this.words = words;
    }

    void narrow(Where where, LocalDate today) {
        switch (this) {
            case LATE -> where.and("a.next_due_on < ?", today);
            case WITHIN_7_DAYS -> where.and("a.next_due_on between ? and ?", today, today.plusDays(WorklistGroup.SOON));
            case WITHIN_30_DAYS -> where.and("a.next_due_on between ? and ?", today, today.plusDays(30));
            case LATER -> where.and("a.next_due_on > ?", today.plusDays(WorklistGroup.SOON));
            case NO_DATE -> where.and("a.next_due_on is null");
        }
    }

    public String words() {
        return words;
    }
}
