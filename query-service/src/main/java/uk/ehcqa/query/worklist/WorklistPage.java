package uk.ehcqa.query.worklist;

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
import uk.ehcqa.query.asat.Past;
import uk.ehcqa.query.listing.GroupCounts;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.review.ReviewWorklist;

/** Shows what to do next: the open needs assessments, by how pressing they are. */
@Controller
@RequestMapping("/worklist")
class WorklistPage {

    private final Worklist worklist;
    private final ReviewWorklist reviews;
    private final Clock clock;

    WorklistPage(Worklist worklist, ReviewWorklist reviews, Clock clock) {
        this.worklist = worklist;
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") WorklistFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var found = worklist.counts(filter, today);
        var part = Page.of(page, found.all());
        model.addAttribute("view", view(filter, found, worklist.rows(filter, today, part), today));
        model.addAttribute("choices", WorklistChoices.ALL);
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("address", address);
        model.addAttribute("pages", part.among(found.all(), "cases", address.toString()));
        return "worklist/worklist";
    }

    @GetMapping(params = "format=csv")
    ResponseEntity<byte[]> file(@Valid WorklistFilter filter) {
        var today = filter.asAt().day(LocalDate.now(clock));
        return WorklistFile.of(worklist.rows(filter, today, Page.whole()), today);
    }

    private WorklistView view(WorklistFilter filter, GroupCounts found, List<ListedAssessment> rows, LocalDate today) {
        return new WorklistView(
                today,
                filter.asAt(),
                filter.order(),
                worklist.counts(filter.unfiltered(), today),
                found,
                rows.stream()
                        .map(assessment -> new WorklistRow(assessment, today, filter.asAt()))
                        .toList(),
                worklist.receivedSince(WorklistView.lastWeek(today), filter.asAt()),
                reviews.counts(filter.asAt(), today),
                worklist.closed(filter.asAt()));
    }
}
