package uk.ehcqa.query.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.asat.Past;
import uk.ehcqa.query.chart.Cell;
import uk.ehcqa.query.csv.CsvFile;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.measure.Definition;

/** Shows how old the plans in force are, which were not updated for long, and whose holders come to the age limit. */
@Controller
@RequestMapping(PlanDashboardPage.PATH)
class PlanDashboardPage {

    static final String PATH = "/dashboards/plans";

    private final PlanDashboard dashboard;
    private final Clock clock;

    PlanDashboardPage(PlanDashboard dashboard, Clock clock) {
        this.dashboard = dashboard;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(required = false) @Nullable KnownFor on,
            HttpServletRequest request,
            Model model) {
        var asAt = new AsAt(asKnownAt, on);
        model.addAttribute("past", Past.of(asAt, ListAddress.of(request)));
        model.addAttribute("asAt", asAt);
        model.addAttribute("dashboard", dashboard.show(asAt, asAt.day(LocalDate.now(clock))));
        model.addAttribute("definitions", List.of(Definition.PLANS, Definition.AGE_LIMIT));
        return "plan/dashboard";
    }

    @GetMapping("/ages.csv")
    ResponseEntity<byte[]> ages(
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(required = false) @Nullable KnownFor on) {
        var asAt = new AsAt(asKnownAt, on);
        var today = asAt.day(LocalDate.now(clock));
        var table = dashboard.show(asAt, today).ages().chart().table();
        return CsvFile.of(
                "plans-by-age-" + today,
                table.headings(),
                table.rows().stream().map(row -> row.stream().map(Cell::value).toList()));
    }
}
