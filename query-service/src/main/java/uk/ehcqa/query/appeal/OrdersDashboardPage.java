package uk.ehcqa.query.appeal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
    String show(Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("years", limits.years(today));
        model.addAttribute(
                "overturned",
                overturned.all(today).stream().map(OverturnedLine::new).toList());
        model.addAttribute("overturnedDefinition", Definition.OVERTURNED_LIMITS);
        model.addAttribute("definition", Definition.ORDERS);
        return "appeal/dashboard";
    }
}
