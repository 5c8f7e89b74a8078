package uk.ehcqa.query.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.listing.Allocated;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.listing.DueWhen;
import uk.ehcqa.query.listing.GroupCounts;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.timeliness.ReviewLimit;

/**
 * What the list of reviews shows.
 *
 * @param asAt whether it shows now, or the past
 * @param all how many plans in force stand in each group, whatever the filters
 * @param found how many of them the filters let through
 * @param rows one page of these
 */
record ReviewWorklistView(
        LocalDate today,
        AsAt asAt,
        ReviewWorklistFilter.Sort order,
        GroupCounts all,
        GroupCounts found,
        List<ReviewWorklistRow> rows) {

    /** One of the figures at the top, which opens the plans it counts. */
    record Stat(int count, String text, String href, boolean isLate) {}

    /** The rows of one group that are on this page, beside how many there are on all pages. */
    record Part(DueGroup group, int count, List<ReviewWorklistRow> rows) {}

    public List<Stat> stats() {
        return List.of(
                new Stat(all.late(), "past a legal date", asAt.kept("/worklist/reviews?due=late"), all.late() > 0),
                new Stat(
                        all.within7Days(),
                        "due within 7 days",
                        asAt.kept("/worklist/reviews?due=within-7-days"),
                        false),
                new Stat(all.later(), "due later", asAt.kept("/worklist/reviews?due=later"), false),
                new Stat(all.all(), "plans in force", asAt.kept("/worklist/reviews"), false));
    }

    /** What to say where there is nothing to show; null where there is. */
    @Nullable
    public String nothing() {
        if (all.all() == 0) {
            return "No plan is in force, so no review is due.";
        }
        return found.all() == 0 ? "No review fits these filters. Remove one of them." : null;
    }

    public List<Part> parts() {
        return Stream.of(DueGroup.values())
                .map(group -> new Part(
                        group,
                        found.in(group),
                        rows.stream().filter(row -> row.group() == group).toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    public List<Choice> dueChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", "Any")),
                        Stream.of(DueWhen.values())
                                .filter(due -> due != DueWhen.NO_DATE)
                                .map(due -> new Choice(due.name(), due.words())))
                .toList();
    }

    public List<Choice> limitChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", "Anything")),
                        Stream.of(ReviewLimit.values()).map(limit -> new Choice(limit.name(), Words.of(limit))))
                .toList();
    }

    public List<Choice> allocationChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", "Everybody's")),
                        Stream.of(Allocated.values()).map(allocated -> new Choice(allocated.name(), allocated.words())))
                .toList();
    }

    public List<Choice> orderChoices() {
        return Stream.of(ReviewWorklistFilter.Sort.values())
                .map(sort -> new Choice(sort.name(), sort.words()))
                .toList();
    }
}
