package uk.ehcqa.query.listing;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Urgency;

/** The groups in which a list of what is due stands, the most pressing first. */
public enum DueGroup {
    LATE("Past a legal date", Urgency.LATE),
    WITHIN_7_DAYS("Due within 7 days", Urgency.SOON),
    LATER("Later", Urgency.LATER),
    NO_DATE("No legal date of its own", null);

    /** In the order of the groups, given the last days of the first two. */
    public static final String ORDER = "next_due_on is null, next_due_on > ?, next_due_on > ?";

    private final String title;

    @Nullable
    private final Urgency urgency;

    DueGroup(String title, @Nullable Urgency urgency) {
        this.title = title;
        this.urgency = urgency;
    }

    public static DueGroup of(@Nullable LocalDate nextDueOn, LocalDate today) {
        var urgency = nextDueOn == null ? null : Urgency.of(nextDueOn, today);
        return Stream.of(values())
                .filter(group -> group.urgency == urgency)
                .findFirst()
                .orElseThrow();
    }

    public void narrow(Where where, LocalDate today) {
        if (urgency == null) {
            where.and("next_due_on is null");
        } else {
            where.and("next_due_on between ? and ?", urgency.firstDay(today), urgency.lastDay(today));
        }
    }

    public String title() {
        return title;
    }
}
