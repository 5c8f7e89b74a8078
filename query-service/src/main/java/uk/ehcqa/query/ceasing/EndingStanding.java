package uk.ehcqa.query.ceasing;

import java.time.LocalDate;
import uk.ehcqa.query.listing.TodayCondition;
import uk.ehcqa.query.listing.Where;

/** How far a plan has come towards its end today. Every plan in the list is in exactly one of these. */
enum EndingStanding {
    CONSIDERED("decided_on is null", "Considered"),
    /** Also while an appeal is undecided: then no day is known. */
    TIME_TO_APPEAL(
            "(maintained_until >= ? or (decided_on is not null and maintained_until is null))",
            "Time to appeal, or an appeal, runs"),
    MAY_END("maintained_until < ?", "Time to appeal over");

    private final String condition;
    private final String words;

    EndingStanding(String condition, String words) {
        this.condition = condition;
        this.words = words;
    }

    void narrow(Where where, LocalDate today) {
        new TodayCondition(condition).narrow(where, today);
    }

    String counted() {
        return new TodayCondition(condition).counted(name());
    }

    public String words() {
        return words;
    }
}
