package uk.ehcqa.command.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.LearnerNumber;
import uk.ehcqa.shared.casework.PupilNumber;
import uk.ehcqa.shared.casework.Sex;

/** The personal details of a child or young person, as the API takes them. */
record ChildBody(
        @NotBlank @Size(max = 100) String surname,
        @NotBlank @Size(max = 100) String forename,
        @NotNull LocalDate birthDate,
        @NotNull Sex sex,
        @Pattern(regexp = Child.ETHNICITY) @Nullable String ethnicity,
        @Size(max = 10) @Nullable String postcode,

        @Pattern(regexp = PupilNumber.FORM) @Nullable String upn,

        @Pattern(regexp = LearnerNumber.FORM) @Nullable String uln,

        @Pattern(regexp = PupilNumber.UNKNOWN_BECAUSE) @Nullable
        String upnUnknown) {

    ChildBody {
        upn = PupilNumber.normalised(upn);
        uln = LearnerNumber.normalised(uln);
    }

    Child child() {
        return new Child(surname.strip(), forename.strip(), birthDate, sex, ethnicity, postcode, upn, uln, upnUnknown);
    }
}
