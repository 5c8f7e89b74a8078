package uk.ehcqa.query.milestone;

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

/** Shows everything that is due, in whatever clock. */
@Controller
@RequestMapping("/worklist/next")
class NextWorklistPage {

    private final ListedMilestones listed;
    private final Clock clock;

    NextWorklistPage(ListedMilestones listed, Clock clock) {
        this.listed = listed;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") MilestoneFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var found = listed.counts(filter, today);
        var part = Page.of(page, found.all());
        model.addAttribute("today", today);
        model.addAttribute(
                "view",
                new NextWorklistView(
                        today,
                        filter.asAt(),
                        listed.counts(filter.unfiltered(), today),
                        found,
                        listed.rows(filter, today, part)));
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("address", address);
        model.addAttribute("pages", part.among(found.all(), "dates", address.toString()));
        return "milestone/next";
    }

    @GetMapping(params = "format=csv")
    ResponseEntity<byte[]> file(@Valid MilestoneFilter filter) {
        var today = filter.asAt().day(LocalDate.now(clock));
        return NextWorklistFile.of(listed.rows(filter, today, Page.whole()), today);
    }
}
