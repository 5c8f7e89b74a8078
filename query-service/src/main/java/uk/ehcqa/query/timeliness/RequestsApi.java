package uk.ehcqa.query.timeliness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The measures of requests, and of the decisions and notices that answered them, as JSON. */
@RestController
@RequestMapping("/api/timeliness")
@Tag(name = "Timeliness")
class RequestsApi {

    private final Requests requests;
    private final Decisions decisions;
    private final NoPlanNotices notices;

    RequestsApi(Requests requests, Decisions decisions, NoPlanNotices notices) {
        this.requests = requests;
        this.decisions = decisions;
        this.notices = notices;
    }

    @GetMapping("/requests")
    @Operation(summary = "Requests for a needs assessment received, by who asked")
    Measured<RequestsReceived> received(@ParameterObject @Valid MeasureQuery query) {
        return Measured.as(Definition.REQUESTS, requests.received(query.scope()));
    }

    @GetMapping("/ended-early")
    @Operation(
            summary = "Needs assessments that ended because the request was withdrawn, or the child moved away or died")
    Measured<RequestsEndedEarly> endedEarly(@ParameterObject @Valid MeasureQuery query) {
        return Measured.as(Definition.REQUESTS, requests.endedEarly(query.scope()));
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
