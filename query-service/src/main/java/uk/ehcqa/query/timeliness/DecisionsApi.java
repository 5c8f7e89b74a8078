package uk.ehcqa.query.timeliness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.measure.Definition;
import uk.ehcqa.query.measure.MeasureQuery;
import uk.ehcqa.query.measure.Measured;

/** The measures of the decisions and notices that answered requests, as JSON. */
@RestController
@RequestMapping("/api/timeliness")
@Tag(name = "Timeliness")
class DecisionsApi {

    private final Decisions decisions;
    private final NoPlanNotices notices;

    DecisionsApi(Decisions decisions, NoPlanNotices notices) {
        this.decisions = decisions;
        this.notices = notices;
    }

    @GetMapping("/decisions")
    @Operation(summary = "Decisions to assess or not within 6 weeks")
    Measured<DecisionsMade> decisions(@ParameterObject @Valid MeasureQuery query) {
        return Measured.as(Definition.DECISIONS, decisions.made(query.scope()));
    }

    @GetMapping("/no-plan-notices")
    @Operation(summary = "Notices that no plan will be made within 16 weeks")
    Measured<NoPlanNoticesSent> noPlanNotices(@ParameterObject @Valid MeasureQuery query) {
        return Measured.as(Definition.NO_PLAN_NOTICES, notices.sent(query.scope()));
    }
}
