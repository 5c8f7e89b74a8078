package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.listing.GroupCounts;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Numbers;

/**
 * What the worklist shows.
 *
 * @param asAt whether it shows now, or the past
 * @param all how many open assessments stand in each group, whatever the filters
 * @param found how many of them the filters let through
 * @param rows one page of these
 * @param received how many requests were received in the last week
 * @param reviews how many plans in force stand in each group, by what is due next in their reviews
 * @param closed how many assessments have ended
 */
record WorklistView(
        LocalDate today,
        AsAt asAt,
        WorklistFilter.Sort order,
        GroupCounts all,
        GroupCounts found,
        List<WorklistRow> rows,
        int received,
        GroupCounts reviews,
        int closed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    /** One of the figures at the top, which opens the cases it counts. */
    record Stat(int count, String text, String href, boolean isLate) {}

    /** The rows of one group that are on this page, beside how many there are on all pages. */
    record Part(DueGroup group, int count, List<WorklistRow> rows) {}

    static LocalDate lastWeek(LocalDate today) {
        return today.minusWeeks(1);
    }

    public String date() {
        return DAY.format(today);
    }

    public List<Stat> stats() {
        var since = lastWeek(today);
        var late = all.late() > 0;
        var ofAssessments = Stream.of(
                new Stat(all.late(), "past a legal date", asAt.kept("/worklist?due=late"), late),
                new Stat(all.within7Days(), "due within 7 days", asAt.kept("/worklist?due=within-7-days"), false),
                new Stat(all.later(), "due later", asAt.kept("/worklist?due=later"), false),
                new Stat(all.all(), "open in all", asAt.kept("/worklist"), false),
                new Stat(
                        received,
                        "new since " + Dates.brief(since, today),
                        asAt.kept("/cases?receivedFrom=" + since),
                        false));
        var ofReviews = new Stat(
                reviews.late(),
                "reviews past a legal date",
                asAt.kept("/worklist/reviews?due=late"),
                reviews.late() > 0);
        return Stream.concat(ofAssessments, Stream.of(ofReviews)).toList();
    }

    public List<Link> tabs() {
        return List.of(
                new Link(count("Open", all.all()), asAt.kept("/worklist"), true),
                Link.to(count("Reviews", reviews.all()), asAt.kept("/worklist/reviews")),
                Link.to("Orders and mediation", asAt.kept("/worklist/appeals")),
                Link.to("Everything due", asAt.kept("/worklist/next")),
                Link.to(count("Closed", closed), asAt.kept("/cases?open=no")));
    }

    /** What to say where there is nothing, or nothing late, to show; null where there is. */
    @Nullable
    public String nothing() {
        if (all.all() == 0) {
            return asAt.isNow()
                    ? "No needs assessment is open. Record a new request, or bring in a SEN2 return."
                    : "No needs assessment was open.";
        }
        if (found.all() == 0) {
            return "No open case fits these filters. Remove one of them.";
        }
        if (all.late() > 0) {
            return null;
        }
        return "No cases are late. " + all.within7Days() + (all.within7Days() == 1 ? " is" : " are")
                + " due within 7 days.";
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

    private static String count(String words, int count) {
        return words + " (" + Numbers.count(count) + ")";
    }
}
