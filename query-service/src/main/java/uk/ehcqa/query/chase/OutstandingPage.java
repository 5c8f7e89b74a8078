package uk.ehcqa.query.chase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.access.identity.CommandPolicy;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.post.AskedService;
import uk.ehcqa.query.post.AskedServices;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Shows the advice that is awaited across all cases, of whom, and lets caseworkers tick whom to remind. */
@Controller
@RequestMapping(OutstandingPage.PATH)
class OutstandingPage {

    static final String PATH = "/advice";

    private final Outstanding outstanding;
    private final AskedServices services;
    private final Clock clock;

    OutstandingPage(Outstanding outstanding, AskedServices services, Clock clock) {
        this.outstanding = outstanding;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") OutstandingFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            @RequestParam(defaultValue = "false") boolean ticked,
            HttpServletRequest request,
            Model model) {
        var today = LocalDate.now(clock);
        var viewer = viewer();
        var address = ListAddress.of(request).without("ticked");
        var found = ServiceShare.sum(outstanding.shares(filter.on(viewer, services, today), today));
        var part = Page.of(page, found.all());
        var rows = listed(filter, viewer, today, part).stream()
                .map(each -> new OutstandingRow(each, today))
                .toList();
        model.addAttribute("view", view(viewer, found, rows, filter, ticked));
        model.addAttribute("choices", OutstandingChoices.of(choosable(viewer)));
        model.addAttribute("chips", filter.chips(address, services));
        model.addAttribute("address", address);
        model.addAttribute(
                "tickAll", address.with("page", String.valueOf(part.number())).with("ticked", "true"));
        model.addAttribute("pages", part.among(found.all(), "requests", address.toString()));
        return "chase/outstanding";
    }

    @GetMapping(params = "format=csv")
    ResponseEntity<byte[]> file(@Valid OutstandingFilter filter) {
        var today = LocalDate.now(clock);
        return OutstandingFile.of(listed(filter, viewer(), today, Page.whole()), today);
    }

    private List<ListedRequest> listed(OutstandingFilter filter, Identity viewer, LocalDate today, Page part) {
        var known = services.byId();
        return outstanding.rows(filter.on(viewer, services, today), filter.order(), today, part).stream()
                .map(row -> ListedRequest.of(row, known, viewer))
                .toList();
    }

    private OutstandingView view(
            Identity viewer,
            ServiceShare.Counts found,
            List<OutstandingRow> rows,
            OutstandingFilter filter,
            boolean ticked) {
        var known = services.byId();
        var today = LocalDate.now(clock);
        var shares = outstanding.shares(OutstandingFilter.of(viewer), today);
        var toRead = outstanding.shares(OutstandingFilter.TO_READ.on(viewer, services, today), today);
        return new OutstandingView(
                ServiceShare.sum(shares),
                ServiceShare.sum(toRead).all(),
                shares.stream()
                        .map(share -> OutstandingView.Share.of(share, known))
                        .toList(),
                found,
                rows,
                !filter.listsToRead()
                        && CommandPolicy.sendersOf(ChaseContribution.class).contains(viewer.role()),
                ticked,
                filter.order());
    }

    private List<AskedService> choosable(Identity viewer) {
        return services.all().stream()
                .filter(service -> viewer.role() != Role.CONTRIBUTION_LEAD
                        || viewer.services().contains(service.id()))
                .toList();
    }

    private static Identity viewer() {
        return CurrentIdentity.get().orElseThrow();
    }
}
