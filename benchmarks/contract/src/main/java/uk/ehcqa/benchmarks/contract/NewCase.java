package uk.ehcqa.benchmarks.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.LearnerNumber;
import uk.ehcqa.shared.casework.PupilNumber;
import uk.ehcqa.shared.casework.Sex;

/** A case to be opened, as the product's API takes it. */
public record NewCase(
        @Valid @NotNull ChildBody child,
        @NotNull LocalDate receivedOn,
        @NotNull RequestSource requestedBy,
        @Nullable Boolean differentChildConfirmed) {

    /** The personal details of a child or young person. */
    public record ChildBody(
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

        public Child child() {
            return new Child(
                    surname.strip(), forename.strip(), birthDate, sex, ethnicity, postcode, upn, uln, upnUnknown);
        }
    }
}
