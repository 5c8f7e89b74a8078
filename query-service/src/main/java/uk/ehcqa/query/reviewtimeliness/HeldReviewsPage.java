package uk.ehcqa.query.reviewtimeliness;

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

/** Shows the reviews behind a figure. */
@Controller
@RequestMapping(HeldReviewsPage.PATH)
class HeldReviewsPage {

    static final String PATH = "/worklist/reviews/held";

    private final ReviewDecisions decisions;
    private final Clock clock;

    HeldReviewsPage(ReviewDecisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") HeldReviewFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var count = decisions.count(filter, today);
        var part = Page.of(page, count);
        model.addAttribute("reviews", decisions.rows(filter, today, part));
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("asAt", filter.asAt());
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("pages", part.among(count, "reviews", address.toString()));
        return "review/held";
    }
}
