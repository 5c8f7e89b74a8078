package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the child or young person is educated, as a SEN2 return says it.
 *
 * @param urn the school's unique reference number
 * @param ukprn the college's or provider's reference number
 * @param settingType item SENsetting, when there is no such number
 */
public record Placement(
        @Nullable String urn,
        @Nullable String ukprn,
        @Nullable String settingType,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn) {}
