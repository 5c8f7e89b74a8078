package uk.ehcqa.query.contribution.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.shared.identity.Role;

/**
 * Lists what the viewer's service is asked for. Whoever answers for several services sees counts and dates of all of them, and nothing
 * of any child.
 */
@Controller
@RequestMapping("/requests")
class RequestsPage {

    static final Set<RequestState> TO_DO = Set.of(RequestState.LATE, RequestState.SENT_BACK, RequestState.OPEN);
    static final Set<RequestState> SENT =
            Set.of(RequestState.TO_CHECK, RequestState.SENT, RequestState.NO_LONGER_NEEDED);
    static final Set<RequestState> TO_CHECK = Set.of(RequestState.TO_CHECK);

    private final ServiceRequests requests;
    private final CaseFiles cases;
    private final CountsOfServices names;
    private final Clock clock;

    RequestsPage(ServiceRequests requests, CaseFiles cases, CountsOfServices names, Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String toDo(@RequestParam(defaultValue = "1") @PageNumber int page, Model model) {
        return show(TO_DO, page, "/requests", model);
    }

    @GetMapping("/sent")
    String sent(@RequestParam(defaultValue = "1") @PageNumber int page, Model model) {
        return show(SENT, page, "/requests/sent", model);
    }

    /** The advice that whoever answers for services has to check. */
    @GetMapping("/to-check")
    String toCheck(@RequestParam(defaultValue = "1") @PageNumber int page, Model model) {
        return show(TO_CHECK, page, "/requests/to-check", model);
    }

    private String show(Set<RequestState> states, int page, String address, Model model) {
        var services = RequestDesk.services();
        var today = LocalDate.now(clock);
        var count = requests.count(states, services);
        var part = Page.of(page, count);
        var leads = RequestDesk.viewer().role() == Role.CONTRIBUTION_LEAD;
        model.addAttribute("leads", leads);
        model.addAttribute("answersForNone", services.isEmpty());
        model.addAttribute("toDo", states.equals(TO_DO));
        model.addAttribute("toCheck", states.equals(TO_CHECK));
        model.addAttribute(
                "rows",
                requests.rows(states, services, part).stream()
                        .map(listed -> new RequestRow(
                                listed,
                                leads
                                        ? null
                                        : cases.get(listed.caseReference())
                                                .file()
                                                .child(),
                                today))
                        .toList());
        model.addAttribute("pages", part.among(count, "requests", address));
        model.addAttribute("counts", names.of(requests.counts(services), today));
        return "request/list";
    }
}
