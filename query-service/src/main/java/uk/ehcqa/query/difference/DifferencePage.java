package uk.ehcqa.query.difference;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.calendaryear.YearTables;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;

/** Shows what made a rate differ from what was known of it before. */
@Controller
@RequestMapping(DifferencePage.PATH)
class DifferencePage {

    static final String PATH = TimelinessFilter.PATH + "/difference";

    private final Differences differences;
    private final YearTables years;
    private final Clock clock;

    DifferencePage(Differences differences, YearTables years, Clock clock) {
        this.differences = differences;
        this.years = years;
        this.clock = clock;
    }

    /** With a choice that cannot be read there is no filter: then the form alone, under what is wrong. */
    @GetMapping
    String show(
            @ModelAttribute("chosen") @Nullable DifferenceFilter chosen,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var now = ZonedDateTime.now(clock);
        var shown = Objects.requireNonNullElse(chosen, DifferenceFilter.USUAL);
        model.addAttribute(
                "choices", DifferenceChoices.on(now.toLocalDate(), years.years(AsAt.NOW, now.toLocalDate())));
        shown.compared(now.toLocalDate()).ifPresent(compared -> {
            var found = differences.of(compared);
            var part = Page.of(page, found.cases());
            var cases = differences.cases(compared, part);
            model.addAttribute("view", new DifferenceView(shown, compared, found, cases, now));
            model.addAttribute(
                    "pages",
                    part.among(found.cases(), "cases", ListAddress.of(request).toString()));
        });
        return "difference/difference";
    }
}
