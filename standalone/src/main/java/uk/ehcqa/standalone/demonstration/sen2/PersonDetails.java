package uk.ehcqa.standalone.demonstration.sen2;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The details of a person (module 1).
 *
 * @param sex M or F
 * @param ethnicity the DfE code
 * @param uln the unique learner number, held from the age of 14
 * @param upnUnknown the code that says why there is no UPN
 */
public record PersonDetails(
        String surname,
        String forename,
        LocalDate birthDate,
        String sex,
        String ethnicity,
        String postcode,
        @Nullable String upn,
        @Nullable String uln,
        @Nullable String upnUnknown) {}
