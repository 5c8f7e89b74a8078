package uk.ehcqa.query.cohort;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import uk.ehcqa.query.measure.Definition;

/** Shows what became of the requests of each month and year, and gives the numbers of each chart as a file. */
@Controller
@RequestMapping(CohortFilter.PATH)
class CohortPage {

    private final CohortDashboard dashboard;
    private final Clock clock;

    CohortPage(CohortDashboard dashboard, Clock clock) {
        this.dashboard = dashboard;
        this.clock = clock;
    }

    /** With a choice that cannot be read there is no filter: then the usual one, under what is wrong. */
    @GetMapping
    String show(@ModelAttribute("chosen") @Nullable CohortFilter chosen, BindingResult errors, Model model) {
        var shown = Objects.requireNonNullElse(chosen, CohortFilter.USUAL);
        model.addAttribute("dashboard", dashboard.show(shown, LocalDate.now(clock)));
        model.addAttribute("definitions", List.of(Definition.EXITS, Definition.COHORTS));
        return "cohort/dashboard";
    }

    @GetMapping("/{figure}.csv")
    ResponseEntity<byte[]> numbers(@PathVariable String figure, CohortFilter chosen) {
        var today = LocalDate.now(clock);
        var table = dashboard.show(chosen, today).figures().stream()
                .filter(candidate -> candidate.id().equals(figure))
                .findFirst()
                .map(Figure::chart)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .table();
        return CsvFile.of(
                "requests-by-" + figure + "-" + today,
                table.headings(),
                table.rows().stream().map(row -> row.stream().map(Cell::value).toList()));
    }
}
