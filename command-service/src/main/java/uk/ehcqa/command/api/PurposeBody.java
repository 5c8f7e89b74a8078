package uk.ehcqa.command.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.ContributionPurpose;

/** For what advice is asked, as the API takes it. */
record PurposeBody(
        @NotNull AdvisedProceeding proceeding,
        @Nullable @Min(1) Integer plan,
        @NotNull @Min(1) Integer number) {

    ContributionPurpose purpose() {
        return new ContributionPurpose(proceeding, plan == null ? 0 : plan, number);
    }
}
