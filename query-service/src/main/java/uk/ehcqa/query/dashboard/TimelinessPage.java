package uk.ehcqa.query.dashboard;

import jakarta.servlet.http.HttpServletRequest;
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
import uk.ehcqa.query.asat.Past;
import uk.ehcqa.query.chart.Cell;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.csv.CsvFile;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.measure.Definition;

/** Shows how well the time limits are kept, and gives the numbers of each chart as a file. */
@Controller
@RequestMapping(TimelinessFilter.PATH)
class TimelinessPage {

    private final TimelinessDashboard dashboard;
    private final Clock clock;

    TimelinessPage(TimelinessDashboard dashboard, Clock clock) {
        this.dashboard = dashboard;
        this.clock = clock;
    }

    /** With a choice that cannot be read there is no filter: then the usual one, under what is wrong. */
    @GetMapping
    String show(
            @ModelAttribute("chosen") @Nullable TimelinessFilter chosen,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        var shown = Objects.requireNonNullElse(chosen, TimelinessFilter.USUAL);
        model.addAttribute("dashboard", dashboard.show(shown, shown.asAt().day(LocalDate.now(clock))));
        model.addAttribute("past", Past.of(shown.asAt(), ListAddress.of(request)));
        model.addAttribute("definitions", Definition.OF_ASSESSMENTS);
        return "dashboard/dashboard";
    }

    @GetMapping("/{figure}.csv")
    ResponseEntity<byte[]> numbers(@PathVariable String figure, TimelinessFilter chosen) {
        var today = chosen.asAt().day(LocalDate.now(clock));
        var table = dashboard.show(chosen, today).figures().stream()
                .filter(candidate -> candidate.id().equals(figure))
                .findFirst()
                .map(Figure::chart)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .table();
        return CsvFile.of(
                figure + "-" + today,
                table.headings(),
                table.rows().stream().map(row -> row.stream().map(Cell::value).toList()));
    }
}
