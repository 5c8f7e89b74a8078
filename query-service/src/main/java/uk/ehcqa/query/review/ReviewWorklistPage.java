package uk.ehcqa.query.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
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

/** Shows the plans in force by how pressing their reviews are. */
@Controller
@RequestMapping("/worklist/reviews")
class ReviewWorklistPage {

    private final ReviewWorklist worklist;
    private final Clock clock;

    ReviewWorklistPage(ReviewWorklist worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") ReviewWorklistFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var found = worklist.counts(filter, today);
        var part = Page.of(page, found.all());
        model.addAttribute(
                "view",
                new ReviewWorklistView(
                        today,
                        filter.asAt(),
                        filter.order(),
                        worklist.counts(filter.unfiltered(), today),
                        found,
                        worklist.rows(filter, today, part).stream()
                                .map(review -> new ReviewWorklistRow(review, today, filter.asAt()))
                                .toList()));
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("asAt", filter.asAt());
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("address", address);
        model.addAttribute("pages", part.among(found.all(), "plans", address.toString()));
        return "review/worklist";
    }

    @GetMapping(params = "format=csv")
    ResponseEntity<byte[]> file(@Valid ReviewWorklistFilter filter) {
        var today = filter.asAt().day(LocalDate.now(clock));
        return ReviewWorklistFile.of(worklist.rows(filter, today, Page.whole()), today);
    }
}
