package uk.ehcqa.query.reviewtimeliness;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.asat.Past;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Definition;
import uk.ehcqa.query.measure.Scope;

/** Shows how soon reviews are decided, by the calendar year of their meetings, and those before transfers, by theirs. */
@Controller
@RequestMapping("/dashboards/reviews")
class ReviewDashboardPage {

    private static final int YEARS = 6;

    private final ReviewDecisions decisions;
    private final PlanYears plans;
    private final Clock clock;

    ReviewDashboardPage(ReviewDecisions decisions, PlanYears plans, Clock clock) {
        this.decisions = decisions;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(required = false) @Nullable KnownFor on,
            HttpServletRequest request,
            Model model) {
        var asAt = new AsAt(asKnownAt, on);
        var today = asAt.day(LocalDate.now(clock));
        model.addAttribute("past", Past.of(asAt, ListAddress.of(request)));
        model.addAttribute("asAt", asAt);
        model.addAttribute("years", years(asAt, today));
        model.addAttribute("definition", Definition.REVIEWS);
        plans.show(model, asAt, today);
        return "review/dashboard";
    }

    /** The latest first, from the first of which there is anything on record, but no more than six. */
    private List<ReviewYear> years(AsAt asAt, LocalDate today) {
        var first = decisions.firstMeetingHeldOn(asAt).map(LocalDate::getYear).orElse(today.getYear());
        var range = new DateRange(LocalDate.of(Math.max(first, today.getYear() - YEARS + 1), 1, 1), today);
        return decisions.held(new Scope(range, By.YEAR, null), asAt, today).reversed().stream()
                .map(held -> new ReviewYear(held, asAt, today))
                .toList();
    }
}
