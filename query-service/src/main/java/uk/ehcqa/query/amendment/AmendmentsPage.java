package uk.ehcqa.query.amendment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.asat.Past;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;

/** Shows the amendments of plans that were proposed, and whether they came in time. */
@Controller
@RequestMapping(AmendmentsPage.PATH)
class AmendmentsPage {

    static final String PATH = "/worklist/reviews/amendments";

    private final ListedAmendments amendments;
    private final Clock clock;

    AmendmentsPage(ListedAmendments amendments, Clock clock) {
        this.amendments = amendments;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") AmendmentFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var count = amendments.count(filter, today);
        var part = Page.of(page, count);
        model.addAttribute("amendments", amendments.rows(filter, today, part));
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("asAt", filter.asAt());
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("pages", part.among(count, "amendments", address.toString()));
        return "amendment/list";
    }
}
