package uk.ehcqa.query.appeal;

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

/** Shows what is to be done by when about mediation and orders, and what was done. */
@Controller
@RequestMapping(AppealWorklistPage.PATH)
class AppealWorklistPage {

    static final String PATH = "/worklist/appeals";

    private final ListedLimits limits;
    private final Clock clock;

    AppealWorklistPage(ListedLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") AppealLimitFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var count = limits.count(filter, today);
        var part = Page.of(page, count);
        model.addAttribute("today", today);
        model.addAttribute("limits", limits.rows(filter, today, part));
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("asAt", filter.asAt());
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute(
                "outstanding", address.with("standing", "outstanding").toString());
        model.addAttribute("notYetDue", address.with("standing", "not-yet-due").toString());
        model.addAttribute("pages", part.among(count, "dates", address.toString()));
        return "appeal/worklist";
    }
}
