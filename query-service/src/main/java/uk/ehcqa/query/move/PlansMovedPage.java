package uk.ehcqa.query.move;

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

/** Shows the plans that are transferred to other authorities, and whether that came in time. */
@Controller
@RequestMapping(PlansMovedPage.PATH)
class PlansMovedPage {

    static final String PATH = "/worklist/plans-transferred-out";

    private final PlansMoved plans;
    private final Clock clock;

    PlansMovedPage(PlansMoved plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") MoveFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var count = plans.count(filter, today);
        var part = Page.of(page, count);
        model.addAttribute("plans", plans.rows(filter, today, part));
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("asAt", filter.asAt());
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("pages", part.among(count, "plans", address.toString()));
        return "move/list";
    }
}
