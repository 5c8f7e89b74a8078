package uk.ehcqa.query.contributionmeasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.ContributionPurpose;

/** Who was late with the advice for one plan, and who had to answer again, for programs. */
@RestController
class AdviceForPlanApi {

    record For(
            @Parameter(description = "For what the advice was asked: needs-assessment, review or reassessment.")
            @NotNull(message = "must be given: needs-assessment, review or reassessment")
            AdvisedProceeding proceeding,

            @Parameter(
                    description =
                            "Whose review or reassessment it is, the first plan of the case being 1; not given for a needs assessment.")
            @Range(min = 0, max = 1000, message = "must be a number from {min} to {max}")
            @Nullable
            Integer plan,

            @Parameter(
                    description =
                            "Which of the assessments, reviews or reassessments, the first being 1; the first unless given.")
            @Range(min = 1, max = 1000, message = "must be a number from {min} to {max}")
            @Nullable
            Integer number) {

        ContributionPurpose purpose() {
            return new ContributionPurpose(proceeding, plan == null ? 0 : plan, number == null ? 1 : number);
        }
    }

    private final AdviceForPlan advice;
    private final CaseFiles cases;
    private final Clock clock;

    AdviceForPlanApi(AdviceForPlan advice, CaseFiles cases, Clock clock) {
        this.advice = advice;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/api/cases/{reference}/contribution-measures")
    @Tag(name = "Advice")
    @Operation(
            summary =
                    "Who was asked for one assessment, review or reassessment, and who of them was asked late, answered late or had to answer again")
    AdviceForPlan.OfProceeding measured(@PathVariable String reference, @ParameterObject @Valid For asked) {
        var file = cases.get(reference).file();
        return advice.of(file.reference().value(), asked.purpose(), LocalDate.now(clock));
    }
}
