package uk.ehcqa.command.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;

/** The personal details of a child or young person, as the API takes them. */
record ChildBody(
        @NotBlank @Size(max = 100) String surname,
        @NotBlank @Size(max = 100) String forename,
        @NotNull LocalDate birthDate,
        @NotNull Sex sex,
        @Size(max = 4) @Nullable String ethnicity,
        @Size(max = 10) @Nullable String postcode,

        @Pattern(regexp = "[A-Z][0-9]{11}[0-9A-Z]") @Nullable
        String upn,

        @Pattern(regexp = "[0-9]{10}") @Nullable String uln,
        @Pattern(regexp = "UN(1|2|3|5|8|9|10)") @Nullable String upnUnknown) {

    Child child() {
        return new Child(surname.strip(), forename.strip(), birthDate, sex, ethnicity, postcode, upn, uln, upnUnknown);
    }
}
