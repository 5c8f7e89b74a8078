package uk.ehcqa.query.contributionmeasure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.chart.Cell;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.csv.CsvFile;

/** Shows how services keep to what they are asked for, and gives the numbers as files. */
@Controller
@RequestMapping(AdviceFilter.PATH)
class AdviceDashboardPage {

    private final AdviceDashboard dashboard;
    private final AdviceSettings settings;
    private final Clock clock;

    AdviceDashboardPage(AdviceDashboard dashboard, AdviceSettings settings, Clock clock) {
        this.dashboard = dashboard;
        this.settings = settings;
        this.clock = clock;
    }

    /** With a choice that cannot be read there is no filter: then the usual one, under what is wrong. */
    @GetMapping
    String show(@ModelAttribute("chosen") @Nullable AdviceFilter chosen, BindingResult errors, Model model) {
        var shown = Objects.requireNonNullElse(chosen, AdviceFilter.USUAL);
        model.addAttribute("dashboard", dashboard.show(shown, LocalDate.now(clock)));
        model.addAttribute("by", shown.by());
        model.addAttribute("file", shown.address("/figures.csv"));
        model.addAttribute("definitions", Counted.all(settings));
        return "contributionmeasure/dashboard";
    }

    /** All figures of each service, stream, agency, team or month. */
    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> figures(AdviceFilter chosen) {
        var today = LocalDate.now(clock);
        return AdviceFile.of(chosen.by(), dashboard.groups(chosen, today), today);
    }

    @GetMapping("/{figure}.csv")
    ResponseEntity<byte[]> numbers(@PathVariable String figure, AdviceFilter chosen) {
        var today = LocalDate.now(clock);
        var table = dashboard.show(chosen, today).figures().stream()
                .filter(candidate -> candidate.id().equals(figure))
                .findFirst()
                .map(Figure::chart)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .table();
        return CsvFile.of(
                "advice-" + figure + "-" + today,
                table.headings(),
                table.rows().stream().map(row -> row.stream().map(Cell::value).toList()));
    }
}
