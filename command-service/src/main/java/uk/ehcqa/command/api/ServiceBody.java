package uk.ehcqa.command.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.Closure;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.Stream;
import uk.ehcqa.shared.service.WorkingPattern;

/**
 * What the register is to hold of a service.
 *
 * @param closures left out where the service is never shut on its working days
 */
record ServiceBody(
        @NotBlank @Size(max = 200) String name,
        @NotNull Agency agency,
        @NotNull Stream stream,
        @NotBlank @Size(max = 200) String commissioner,
        @NotBlank @Size(max = 200) String lead,
        @NotBlank @Size(max = 254) String leadAddress,
        @NotBlank @Size(max = 254) String commissionerAddress,
        @NotBlank @Size(max = 254) String requestsAddress,
        @NotNull Set<@NotNull DayOfWeek> days,
        @Nullable @Size(max = 60) List<@Valid @NotNull ClosureBody> closures) {

    record ClosureBody(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}

    ServiceParticulars particulars() {
        return new ServiceParticulars(
                name.strip(),
                agency,
                stream,
                commissioner.strip(),
                lead.strip(),
                leadAddress.strip(),
                commissionerAddress.strip(),
                requestsAddress.strip(),
                new WorkingPattern(days, shut()));
    }

    private List<Closure> shut() {
        return closures == null
                ? List.of()
                : closures.stream()
                        .map(body -> new Closure(body.firstDay(), body.lastDay()))
                        .toList();
    }
}
