package uk.ehcqa.query.chase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;
import uk.ehcqa.query.post.AskedServices;

/** Outstanding advice for programs. */
@RestController
@RequestMapping("/api/contributions")
@Tag(name = "Cases: read")
class OutstandingApi {

    record Answer(ServiceShare.Counts counts, Paged<ListedRequest> requests) {}

    private final Outstanding outstanding;
    private final AskedServices services;
    private final Clock clock;

    OutstandingApi(Outstanding outstanding, AskedServices services, Clock clock) {
        this.outstanding = outstanding;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "The advice that is awaited across all cases, the most pressing first, 50 a page;"
                    + " for whoever leads on advice, that of their own services, without the cases")
    Answer outstanding(
            @Valid @ParameterObject OutstandingFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = LocalDate.now(clock);
        var viewer = CurrentIdentity.get().orElseThrow();
        var where = filter.on(viewer, services, today);
        var counts = ServiceShare.sum(outstanding.shares(where, today));
        var part = Page.of(page, counts.all());
        var known = services.byId();
        var rows = outstanding.rows(where, filter.order(), today, part).stream()
                .map(row -> ListedRequest.of(row, known, viewer))
                .toList();
        return new Answer(counts, part.with(counts.all(), rows));
    }
}
