package uk.ehcqa.query.caseload;

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

/** The measures of requests, as JSON. */
@RestController
@RequestMapping("/api/timeliness")
@Tag(name = "Timeliness")
class RequestsApi {

    private final Requests requests;

    RequestsApi(Requests requests) {
        this.requests = requests;
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
}
