package uk.ehcqa.command.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.Stream;

/**
 * A service as the register holds it.
 *
 * @param closedOn since when it is asked for no more advice; null while it is open
 */
public record ServiceEntry(
        ServiceId serviceId,
        ServiceParticulars particulars,
        @Nullable LocalDate closedOn) {

    public String name() {
        return particulars.name();
    }

    public Agency agency() {
        return particulars.agency();
    }

    public Stream stream() {
        return particulars.stream();
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
