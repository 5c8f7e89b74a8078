package uk.ehcqa.query.timeliness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.measure.Definition;
import uk.ehcqa.query.measure.MeasureQuery;
import uk.ehcqa.query.measure.Measured;

/** The measures of final plans, as JSON. */
@RestController
@RequestMapping("/api/timeliness")
@Tag(name = "Timeliness")
class FinalPlansApi {

    private final FinalPlans finalPlans;

    FinalPlansApi(FinalPlans finalPlans) {
        this.finalPlans = finalPlans;
    }

    @GetMapping("/final-plans")
    @Operation(
            summary = "Final plans within 20 weeks, including and excluding exceptions",
            description =
                    "By the month or year in which they were sent. Of no plans there is no percentage: it is null.")
    Measured<FinalPlansIssued> finalPlans(@ParameterObject @Valid MeasureQuery query) {
        return Measured.as(Definition.FINAL_PLANS, finalPlans.issued(query.scope()));
    }

    @GetMapping("/distribution")
    @Operation(
            summary = "How long families waited for their final plan",
            description = "Within 20 weeks, 20 to 52 weeks and over 52 weeks, the average and the median.")
    Measured<Waits> distribution(
            @ParameterObject @Valid MeasureQuery query,
            @Parameter(description = "Whether plans with an exception from the 20 weeks are counted")
                    @RequestParam(defaultValue = "excluding")
                    Exceptions exceptions) {
        return Measured.as(Definition.WAITS, finalPlans.waits(query.scope(), exceptions));
    }
}
