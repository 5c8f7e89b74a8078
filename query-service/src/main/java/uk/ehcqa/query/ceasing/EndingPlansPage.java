package uk.ehcqa.query.ceasing;

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
import uk.ehcqa.query.plan.PlanDashboard;

/** Shows the plans in force that are to end, and how far it has come. */
@Controller
@RequestMapping("/worklist/plans-ending")
class EndingPlansPage {

    private final EndingPlans plans;
    private final PlanDashboard inForce;
    private final Clock clock;

    EndingPlansPage(EndingPlans plans, PlanDashboard inForce, Clock clock) {
        this.plans = plans;
        this.inForce = inForce;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") EndingFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var count = plans.count(filter, today);
        var part = Page.of(page, count);
        model.addAttribute("counts", plans.counts(filter.asAt(), today));
        model.addAttribute("ageLimits", inForce.ageLimits(filter.asAt(), today));
        model.addAttribute("plans", plans.rows(filter, today, part));
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("asAt", filter.asAt());
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("pages", part.among(count, "plans", address.toString()));
        return "ceasing/list";
    }
}
