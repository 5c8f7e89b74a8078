package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.page.Urgency;

/** The groups in which the worklist stands, the most pressing first. */
enum WorklistGroup {
    LATE("Past a legal date", Urgency.LATE),
    WITHIN_7_DAYS("Due within 7 days", Urgency.SOON),
    LATER("Later", Urgency.LATER),
    NO_DATE("No legal date of its own", null);

    /** In the order of the groups, given the last days of the first two. */
    static final String ORDER = "a.next_due_on is null, a.next_due_on > ?, a.next_due_on > ?";

    private final String title;

    @Nullable
    private final Urgency urgency;

    WorklistGroup(String title, @Nullable Urgency urgency) {
        this.title = title;
        this.urgency = urgency;
    }

    static WorklistGroup of(@Nullable LocalDate nextDueOn, LocalDate today) {
        var urgency = nextDueOn == null ? null : Urgency.of(nextDueOn, today);
        return Stream.of(values())
                .filter(group -> group.urgency == urgency)
                .findFirst()
                .orElseThrow();
    }

    void narrow(Where where, LocalDate today) {
        if (urgency == null) {
            where.and("a.next_due_on is null");
        } else {
            where.and("a.next_due_on between ? and ?", urgency.firstDay(today), urgency.lastDay(today));
        }
    }

    public String title() {
        return title;
    }
}
