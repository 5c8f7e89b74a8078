package uk.ehcqa.query.listing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How many of a list stand in each group. */
public record GroupCounts(int late, int within7Days, int later, int noDate) {

    /** So many that are due on one day; on none where there is no date. */
    public record DueOn(Optional<LocalDate> day, int count) {}

    public static GroupCounts of(Collection<DueOn> days, LocalDate today) {
        var groups = days.stream()
                .collect(groupingBy(each -> DueGroup.of(each.day().orElse(null), today), summingInt(DueOn::count)));
        return of(groups);
    }

    private static GroupCounts of(Map<DueGroup, Integer> groups) {
        return new GroupCounts(
                groups.getOrDefault(DueGroup.LATE, 0),
                groups.getOrDefault(DueGroup.WITHIN_7_DAYS, 0),
                groups.getOrDefault(DueGroup.LATER, 0),
                groups.getOrDefault(DueGroup.NO_DATE, 0));
    }

    public int all() {
        return late + within7Days + later + noDate;
    }

    public int in(DueGroup group) {
        return switch (group) {
            case LATE -> late;
            case WITHIN_7_DAYS -> within7Days;
            case LATER -> later;
            case NO_DATE -> noDate;
        };
    }
}
