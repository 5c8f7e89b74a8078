package uk.ehcqa.query.milestone;

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
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.milestone.Whose;

/**
 * What the list of everything that is due shows.
 *
 * @param asAt whether it shows now, or the past
 * @param ours how many of the authority's own dates stand in each group, whatever the filters
 * @param found how many the filters let through
 * @param rows one page of these
 */
record NextWorklistView(LocalDate today, AsAt asAt, GroupCounts ours, GroupCounts found, List<ListedMilestone> rows) {

    private static final String PATH = "/worklist/next";

    /** One of the figures at the top, which opens the dates it counts. */
    record Stat(int count, String text, String href, boolean isLate) {}

    /** The rows of one group that are on this page, beside how many there are on all pages. */
    record Part(DueGroup group, int count, List<ListedMilestone> rows) {}

    public List<Stat> stats() {
        return List.of(
                new Stat(ours.late(), "past a legal date", asAt.kept(PATH + "?due=late"), ours.late() > 0),
                new Stat(ours.within7Days(), "due within 7 days", asAt.kept(PATH + "?due=within-7-days"), false),
                new Stat(ours.later(), "due later", asAt.kept(PATH + "?due=later"), false),
                new Stat(ours.all(), "to do in all", asAt.kept(PATH), false));
    }

    /** What to say where there is nothing to show; null where there is. */
    @Nullable
    public String nothing() {
        if (found.all() > 0) {
            return null;
        }
        return ours.all() == 0 ? "Nothing is due." : "No date fits these filters. Remove one of them.";
    }

    public List<Part> parts() {
        return Stream.of(DueGroup.values())
                .map(group -> new Part(
                        group,
                        found.in(group),
                        rows.stream().filter(row -> row.group(today) == group).toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    public List<Choice> dueChoices() {
        return after(
                "Any",
                Stream.of(DueWhen.values())
                        .filter(due -> due != DueWhen.NO_DATE)
                        .map(due -> new Choice(due.name(), due.words())));
    }

    public List<Choice> kindChoices() {
        return after(
                "Anything",
                Stream.of(MilestoneKind.values())
                        .filter(kind -> !kind.tellsBirthDate())
                        .map(kind -> new Choice(kind.name(), Words.of(kind))));
    }

    public List<Choice> whoseChoices() {
        return after(
                Words.of(Whose.AUTHORITY),
                Stream.of(Whose.values())
                        .filter(whose -> whose != Whose.AUTHORITY)
                        .map(whose -> new Choice(whose.name(), Words.of(whose))));
    }

    public List<Choice> allocationChoices() {
        return after(
                "Everybody's",
                Stream.of(Allocated.values()).map(allocated -> new Choice(allocated.name(), allocated.words())));
    }

    private static List<Choice> after(String none, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", none)), choices).toList();
    }
}
