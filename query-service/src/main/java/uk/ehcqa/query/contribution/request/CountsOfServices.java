package uk.ehcqa.query.contribution.request;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.service.Services;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.service.ServiceId;

/** What is asked of each service, under the name of the service. */
@Component
class CountsOfServices {

    /** A line of the table that whoever answers for several services sees. */
    record Line(String service, int late, int sentBack, int open, int sent, int toCheck, String oldestDue) {}

    private final Services services;

    CountsOfServices(Services services) {
        this.services = services;
    }

    List<Line> of(List<ServiceCount> counts, LocalDate today) {
        var names = services.names(
                counts.stream().map(count -> ServiceId.of(count.service())).toList());
        return counts.stream()
                .map(count -> new Line(
                        names.getOrDefault(ServiceId.of(count.service()), "A service that is not in the register"),
                        count.late(),
                        count.sentBack(),
                        count.open(),
                        count.sent(),
                        count.toCheck(),
                        count.oldestDue() == null ? "None" : Dates.brief(count.oldestDue(), today)))
                .toList();
    }
}
