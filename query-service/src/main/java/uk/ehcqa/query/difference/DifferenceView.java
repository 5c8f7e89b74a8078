package uk.ehcqa.query.difference;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.counted.CountedRate;
import uk.ehcqa.query.counted.RateIn;
import uk.ehcqa.query.history.HistoryLine;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.query.words.Numbers;

/** A difference as the page shows it. */
record DifferenceView(
        DifferenceFilter chosen, Compared compared, Difference difference, List<ChangedCase> cases, ZonedDateTime now) {

    /**
     * A rate as it was known at one of the two moments.
     *
     * @param counted the same where its lists can be opened; else null
     */
    record Known(String when, Rate rate, @Nullable CountedRate counted) {}

    /** A kind of change: "+2" of those in time, "0" of all. */
    record Line(String words, int cases, String inTime, String all) {}

    /** A case that changed, and what made it change. */
    record CaseLine(ChangedCase changed, List<HistoryLine> made) {

        public String words() {
            return new Change(changed.was(), changed.became(), 1).words();
        }

        public String history() {
            return "/cases/" + changed.reference() + "/history";
        }
    }

    public Known earlier() {
        return known(compared.before().words(), difference.earlier(), true);
    }

    public Known later() {
        return known(compared.after().words(), difference.later(), false);
    }

    public String heading() {
        return difference.cases() == 0
                ? "Nothing changed"
                : Numbers.count(difference.cases()) + (difference.cases() == 1 ? " case" : " cases")
                        + " made the difference";
    }

    public String what() {
        return compared.figure().subtitle() + ", " + chosen.period().words(today());
    }

    public List<Line> changes() {
        return difference.changes().stream()
                .map(change -> new Line(change.words(), change.cases(), signed(change.inTime()), signed(change.all())))
                .toList();
    }

    public List<CaseLine> lines() {
        return cases.stream()
                .map(changed -> new CaseLine(
                        changed,
                        changed.made().stream()
                                .map(entry -> HistoryLine.of(entry, now))
                                .toList()))
                .toList();
    }

    private Known known(String when, Rate rate, boolean first) {
        var moment = first ? compared.earlier() : compared.later();
        var counted = compared.figure()
                .limit()
                .map(limit -> CountedRate.of(limit, new RateIn(compared.range(), rate), chosen.at(moment)));
        return new Known(when, rate, counted.orElse(null));
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    private static String signed(int change) {
        return change > 0 ? "+" + change : String.valueOf(change).replace('-', '\u2212');
    }
}
