package uk.ehcqa.query.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.Stream;
import uk.ehcqa.shared.service.WorkingPattern;

/**
 * The particulars of a service, as a form asks for them.
 *
 * @param closures one a line
 */
record ServiceForm(
        @NotBlank(message = "Enter the name of the service")
        @Size(max = 200, message = "The name must be 200 characters or fewer")
        String name,

        @NotNull(message = "Select who answers for the service")
        Agency agency,

        @NotNull(message = "Select the kind of advice that it gives")
        Stream stream,

        @NotBlank(message = "Enter the mail address for requests")
        @Size(max = 254, message = "The mail address must be 254 characters or fewer")
        String requestsAddress,

        @NotBlank(message = "Enter the lead") @Size(max = 200, message = "The lead must be 200 characters or fewer")
        String lead,

        @NotBlank(message = "Enter the mail address of the lead")
        @Size(max = 254, message = "The mail address must be 254 characters or fewer")
        String leadAddress,

        @NotBlank(message = "Enter the commissioner")
        @Size(max = 200, message = "The commissioner must be 200 characters or fewer")
        String commissioner,

        @NotBlank(message = "Enter the mail address of the commissioner")
        @Size(max = 254, message = "The mail address must be 254 characters or fewer")
        String commissionerAddress,

        @NotEmpty(message = "Select the days on which people work there")
        Set<DayOfWeek> days,

        @Size(max = 4000, message = "Times in which it is shut must be 4,000 characters or fewer") @Nullable
        String closures) {

    static ServiceForm of(ServiceParticulars held) {
        return new ServiceForm(
                held.name(),
                held.agency(),
                held.stream(),
                held.requestsAddress(),
                held.lead(),
                held.leadAddress(),
                held.commissioner(),
                held.commissionerAddress(),
                held.workingPattern().days(),
                ClosureLines.written(held.workingPattern().closures()));
    }

    /** What no annotation can say; a form that could not be made is checked no further. */
    static void check(@Nullable ServiceForm form, BindingResult errors) {
        Optional.ofNullable(form)
                .flatMap(made -> ClosureLines.unreadable(made.typedClosures()))
                .ifPresent(line -> errors.rejectValue(
                        "closures",
                        "unreadable",
                        "Write each time on a line of its own, like 22 July 2026 to 1 September 2026"));
    }

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
                new WorkingPattern(days, ClosureLines.read(typedClosures())));
    }

    private String typedClosures() {
        return Objects.requireNonNullElse(closures, "");
    }
}
