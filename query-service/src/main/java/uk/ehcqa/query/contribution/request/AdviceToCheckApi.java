package uk.ehcqa.query.contribution.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;
import uk.ehcqa.shared.contribution.Advice;

/** The advice that whoever answers for services has to check, for programs. */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "Requests for advice")
class AdviceToCheckApi {

    /** Advice as it came last, with what was asked. */
    record AdviceToCheck(
            ServiceRequestsApi.AdviceRequest request,
            String questions,
            @Nullable Advice advice,
            List<RequestDocument> documents) {}

    private final ServiceRequests requests;
    private final ReadingDesk desk;

    AdviceToCheckApi(ServiceRequests requests, ReadingDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @GetMapping("/to-check")
    @Operation(summary = "The advice of your services that nobody has checked yet, 50 a page, what came first first")
    Paged<ServiceRequestsApi.AdviceRequest> list(@RequestParam(defaultValue = "1") @PageNumber int page) {
        var services = RequestDesk.services();
        var count = requests.count(RequestsPage.TO_CHECK, services);
        var part = Page.of(page, count);
        return part.with(
                count,
                requests.rows(RequestsPage.TO_CHECK, services, part).stream()
                        .map(ServiceRequestsApi.AdviceRequest::of)
                        .toList());
    }

    @GetMapping("/{reference}/reading")
    @Operation(summary = "The advice that one of your services gave last, to be checked")
    AdviceToCheck reading(@PathVariable String reference) {
        var found = desk.show(reference);
        var latest = found.written().latest().orElseThrow(RequestUnknown::new);
        return new AdviceToCheck(
                ServiceRequestsApi.AdviceRequest.of(found.listed()),
                found.written().questions(),
                latest.advice(),
                latest.documents().all().stream().map(RequestDocument::of).toList());
    }

    @GetMapping("/{reference}/reading/documents/{document}")
    @Operation(summary = "A document that is attached to the advice of one of your services, to be saved")
    ResponseEntity<InputStreamResource> document(@PathVariable String reference, @PathVariable UUID document) {
        return desk.download(reference, document);
    }
}
