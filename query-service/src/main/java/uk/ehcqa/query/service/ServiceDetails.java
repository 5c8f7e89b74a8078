package uk.ehcqa.query.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.Closure;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.Stream;

/**
 * A service, as the API answers it.
 *
 * @param version the number of its latest event, counted from 0
 * @param closedOn since when it is asked for no more advice; null while it is open
 */
record ServiceDetails(
        UUID serviceId,
        long version,
        String name,
        Agency agency,
        Stream stream,
        String commissioner,
        String lead,
        String leadAddress,
        String commissionerAddress,
        String requestsAddress,
        Set<DayOfWeek> days,
        List<Closure> closures,
        @Nullable LocalDate closedOn) {

    static ServiceDetails of(KeptService service) {
        return of(service.serviceId().value(), service.version(), service.particulars(), service.closedOn());
    }

    private static ServiceDetails of(
            UUID service, long version, ServiceParticulars held, @Nullable LocalDate closedOn) {
        return new ServiceDetails(
                service,
                version,
                held.name(),
                held.agency(),
                held.stream(),
                held.commissioner(),
                held.lead(),
                held.leadAddress(),
                held.commissionerAddress(),
                held.requestsAddress(),
                held.workingPattern().days(),
                held.workingPattern().closures(),
                closedOn);
    }
}
