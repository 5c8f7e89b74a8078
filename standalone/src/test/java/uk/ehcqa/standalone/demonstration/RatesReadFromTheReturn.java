package uk.ehcqa.standalone.demonstration;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The published rates, worked out from the XML of a return with plain arithmetic and nothing of the product: what the
 * product's own figures are held against.
 */
final class RatesReadFromTheReturn {

    /**
     * Plans issued in a period, those after an overturned refusal left out and counted apart.
     *
     * @param notExcepted those without Week20 = 1, in time or late
     */
    record PlansIssued(
            long all,
            long inTwentyWeeks,
            long notExcepted,
            long notExceptedInTwentyWeeks,
            long afterTwentyToFiftyTwoWeeks,
            long later,
            long overturned) {}

    /** How many notices were sent in a period, and how many of them in time. */
    record Notices(long all, long inTime) {}

    private final List<ReturnedRequest> requests;
    private final LocalDate referenceDate;

    private RatesReadFromTheReturn(List<ReturnedRequest> requests, LocalDate referenceDate) {
        this.requests = requests;
        this.referenceDate = referenceDate;
    }

    static RatesReadFromTheReturn of(InputStream xml) throws XMLStreamException {
        var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(xml);
        var requests = new ArrayList<ReturnedRequest>();
        var referenceDate = LocalDate.MIN;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "ReferenceDate" -> referenceDate = LocalDate.parse(reader.getElementText());
                    case "Requests" -> requests.add(ReturnedRequest.readFrom(reader));
                    default -> {}
                }
            }
        }
        return new RatesReadFromTheReturn(requests, referenceDate);
    }

    static double percent(long part, long whole) {
        return 100.0 * part / whole;
    }

    long requestsReceived(int year) {
        return requests.stream()
                .map(request -> request.date("ReceivedDate"))
                .filter(received -> received != null && received.getYear() == year)
                .count();
    }

    PlansIssued plansIssued(int year) {
        return plansIssued(issued -> issued.getYear() == year);
    }

    PlansIssued plansIssued(YearMonth month) {
        return plansIssued(issued -> YearMonth.from(issued).equals(month));
    }

    private PlansIssued plansIssued(Predicate<LocalDate> inPeriod) {
        var issued = requests.stream()
                .filter(request -> request.planIssued() != null && inPeriod.test(request.planIssued()))
                .toList();
        var plain = issued.stream().filter(request -> !request.isChallenged()).toList();
        var days = plain.stream().map(ReturnedRequest::daysToPlan).toList();
        var notExcepted =
                plain.stream().filter(request -> !request.has("Week20", "1")).toList();
        return new PlansIssued(
                plain.size(),
                days.stream().filter(number -> number <= 140).count(),
                notExcepted.size(),
                notExcepted.stream()
                        .filter(request -> request.daysToPlan() <= 140)
                        .count(),
                days.stream().filter(number -> number > 140 && number <= 364).count(),
                days.stream().filter(number -> number > 364).count(),
                issued.size() - plain.size());
    }

    /** The decisions whether to assess that were notified in a year, a refusal counted as it was first made. */
    Notices decisions(int year) {
        var decided = requests.stream()
                .filter(request -> request.has("RequestOutcome", "Y") || request.has("RequestOutcome", "N"));
        return notices(decided, "RequestOutcomeDate", 42, year);
    }

    /** The notices that there would be no plan, sent in a year, overturned since or not. */
    Notices noPlanNotices(int year) {
        var refused = requests.stream().filter(request -> request.has("AssessmentOutcome", "N"));
        return notices(refused, "AssessmentOutcomeDate", 112, year);
    }

    private static Notices notices(Stream<ReturnedRequest> requests, String item, int limit, int year) {
        var days = requests.filter(request -> {
                    var date = request.date(item);
                    return date != null && date.getYear() == year;
                })
                .map(request -> request.daysTo(item))
                .toList();
        return new Notices(
                days.size(), days.stream().filter(number -> number <= limit).count());
    }

    /** How many days each open request has been waiting on the reference date. */
    List<Long> daysOpen() {
        return requests.stream()
                .filter(ReturnedRequest::isOpen)
                .map(request -> DAYS.between(request.received(), referenceDate))
                .sorted()
                .toList();
    }

    /** The open requests by the week of their clock: the first week ends with day 7, the twentieth with day 140. */
    SortedMap<Long, Long> openByWeek() {
        return daysOpen().stream()
                .collect(groupingBy(days -> days == 0 ? 1 : (days + 6) / 7, TreeMap::new, counting()));
    }
}
