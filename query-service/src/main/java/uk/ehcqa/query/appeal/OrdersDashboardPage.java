package uk.ehcqa.query.appeal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
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
import uk.ehcqa.query.measure.Definition;

/** Shows whether orders are carried out within their limits, by the calendar year in which these end. */
@Controller
@RequestMapping("/dashboards/orders")
class OrdersDashboardPage {

    private final ListedLimits limits;
    private final OverturnedRefusals overturned;
    private final Clock clock;

    OrdersDashboardPage(ListedLimits limits, OverturnedRefusals overturned, Clock clock) {
        this.limits = limits;
        this.overturned = overturned;
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
        model.addAttribute("years", limits.years(asAt, today));
        model.addAttribute(
                "overturned",
                overturned.all(asAt, today).stream()
                        .map(limit -> new OverturnedLine(limit, asAt))
                        .toList());
        model.addAttribute("overturnedDefinition", Definition.OVERTURNED_LIMITS);
        model.addAttribute("definition", Definition.ORDERS);
        return "appeal/dashboard";
    }
}
