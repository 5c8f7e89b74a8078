package uk.ehcqa.query.calendaryear;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.caseload.Requests;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.timeliness.FinalPlans;

/** What the dashboard shows by calendar year: this one, and of the five before those since the first request on record. */
@Component
public class YearTables {

    /** Each with its years, the latest last. */
    public record Tables(List<YearLine> timeliness, List<RequestLine> requests, WaitFigure waits) {}

    private static final int YEARS_BEFORE = 5;

    private final YearLines timeliness;
    private final RequestLines requestLines;
    private final FinalPlans finalPlans;
    private final Requests requests;

    YearTables(YearLines timeliness, RequestLines requestLines, FinalPlans finalPlans, Requests requests) {
        this.timeliness = timeliness;
        this.requestLines = requestLines;
        this.finalPlans = finalPlans;
        this.requests = requests;
    }

    public Tables show(TimelinessFilter chosen, LocalDate today) {
        var years = chosen.yearly(new DateRange(LocalDate.of(first(chosen.asAt(), today), 1, 1), today));
        return new Tables(
                timeliness.of(years, chosen, today),
                requestLines.of(years, chosen, today),
                new WaitFigure(chosen, today, finalPlans.waits(years, chosen.exceptions())));
    }

    /** The latest first. */
    public List<Integer> years(AsAt asAt, LocalDate today) {
        return IntStream.rangeClosed(first(asAt, today), today.getYear())
                .boxed()
                .toList()
                .reversed();
    }

    private int first(AsAt asAt, LocalDate today) {
        var onRecord = requests.firstReceivedOn(asAt).map(LocalDate::getYear).orElse(today.getYear());
        return Math.clamp(onRecord, today.getYear() - YEARS_BEFORE, today.getYear());
    }
}
