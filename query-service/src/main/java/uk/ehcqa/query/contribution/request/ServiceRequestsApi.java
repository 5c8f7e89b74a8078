package uk.ehcqa.query.contribution.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.WrittenAnswer;

/** What the services of whoever asks are asked for, for programs. */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "Requests for advice")
class ServiceRequestsApi {

    /**
     * A request without a word of what was asked or said.
     *
     * @param toDo whether the service has still to answer
     */
    record AdviceRequest(
            String reference,
            String service,
            AdviceSource source,
            ContributionStanding standing,
            boolean toDo,
            LocalDate sentOn,
            LocalDate receivedOn,
            LocalDate dueOn,
            @Nullable LocalDate expectedOn) {

        static AdviceRequest of(ListedRequest listed) {
            return new AdviceRequest(
                    listed.reference().value(),
                    listed.service().toString(),
                    listed.source(),
                    listed.standing(),
                    listed.state().isToDo(),
                    listed.sentOn(),
                    listed.receivedOn(),
                    listed.dueOn(),
                    listed.expectedOn());
        }
    }

    /**
     * A request as the service that is asked may see it.
     *
     * @param whatIsAsked what is to be put right; null where it was not sent back
     * @param advice as it was sent last; null where none was
     * @param documents that are attached to it
     */
    record OpenedAdviceRequest(
            AdviceRequest request,
            String forename,
            String surname,
            LocalDate birthDate,
            List<String> why,
            String questions,
            @Nullable String whatIsAsked,
            @Nullable Advice advice,
            List<RequestDocument> documents) {}

    record AdviceRequests(List<ServiceCount> services, Paged<AdviceRequest> requests) {}

    private final ServiceRequests requests;
    private final RequestDesk desk;

    ServiceRequestsApi(ServiceRequests requests, RequestDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary =
                    "What your services are asked for, 50 a page: what is to be answered, the first to fall due first; or what was sent")
    AdviceRequests list(
            @RequestParam(defaultValue = "false") boolean sent,
            @RequestParam(defaultValue = "1") @PageNumber int page) {
        Set<RequestState> states = sent ? RequestsPage.SENT : RequestsPage.TO_DO;
        var services = RequestDesk.services();
        var count = requests.count(states, services);
        var part = Page.of(page, count);
        var rows = requests.rows(states, services, part).stream()
                .map(AdviceRequest::of)
                .toList();
        return new AdviceRequests(requests.counts(services), part.with(count, rows));
    }

    @GetMapping("/{reference}")
    @Operation(summary = "A request for advice of your service: whom it is about, why you are asked, and what")
    OpenedAdviceRequest request(@PathVariable String reference) {
        var asked = desk.show(reference);
        var child = asked.child();
        var latest = asked.written().latest();
        return new OpenedAdviceRequest(
                AdviceRequest.of(asked.listed()),
                child.forename(),
                child.surname(),
                child.birthDate(),
                new WhyAsked(asked.file(), asked.purpose()).sentences(),
                asked.written().questions(),
                latest.map(WrittenAnswer::whatIsAsked).orElse(null),
                latest.map(WrittenAnswer::advice).orElse(null),
                latest.stream()
                        .flatMap(answer -> answer.documents().all().stream())
                        .map(RequestDocument::of)
                        .toList());
    }
}
