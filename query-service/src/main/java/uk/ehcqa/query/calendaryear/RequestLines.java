package uk.ehcqa.query.calendaryear;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.caseload.Requests;
import uk.ehcqa.query.caseload.RequestsEndedEarly;
import uk.ehcqa.query.caseload.RequestsReceived;
import uk.ehcqa.query.counted.CasesBehind;
import uk.ehcqa.query.counted.CountedCases;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;

/** The table of requests by calendar year. */
@Component
class RequestLines {

    private final Requests requests;

    RequestLines(Requests requests) {
        this.requests = requests;
    }

    List<RequestLine> of(Scope years, TimelinessFilter chosen, LocalDate today) {
        var received = requests.received(years);
        var ended = requests.endedEarly(years);
        return IntStream.range(0, received.size())
                .mapToObj(i -> line(received.get(i), ended.get(i), chosen, today))
                .toList();
    }

    private static RequestLine line(
            RequestsReceived year, RequestsEndedEarly ended, TimelinessFilter chosen, LocalDate today) {
        var period = year.period();
        var asked = chosen.cases();
        return new RequestLine(
                Period.CalendarYear.of(period).words(today),
                new CountedCases(year.all(), asked.received(period)),
                Stream.of(RequestSource.values())
                        .map(source -> new CountedCases(
                                year.from().getOrDefault(source, 0),
                                chosen.cases(source).received(period)))
                        .toList(),
                new CountedCases(
                        year.fromSomebodyNotOnRecord(),
                        chosen.cases(null).received(period).with("requesterOnRecord", "no")),
                ended(ended.withdrawn(), Stage.WITHDRAWN, period, asked),
                ended(ended.movedAway(), Stage.MOVED_AWAY, period, asked),
                ended(ended.died(), Stage.DIED, period, asked));
    }

    private static CountedCases ended(int count, Stage how, DateRange period, CasesBehind asked) {
        return new CountedCases(
                count,
                asked.with("stage", CasesBehind.written(how))
                        .with("endedFrom", period.from())
                        .with("endedTo", period.to()));
    }
}
