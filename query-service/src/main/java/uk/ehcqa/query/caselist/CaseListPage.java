package uk.ehcqa.query.caselist;

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

/** Shows the needs assessments that a figure counts. */
@Controller
@RequestMapping("/cases")
class CaseListPage {

    private final CaseList cases;
    private final Clock clock;

    CaseListPage(CaseList cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("conditions") CaseListFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var total = cases.count(filter, today);
        var part = Page.of(page, total);
        model.addAttribute("total", total);
        model.addAttribute(
                "rows",
                cases.rows(filter, today, part).stream()
                        .map(assessment -> new CaseListRow(assessment, today, filter.asAt()))
                        .toList());
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("address", address);
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("pages", part.among(total, "assessments", address.toString()));
        return "caselist/case-list";
    }

    @GetMapping(params = "format=csv")
    ResponseEntity<byte[]> file(@Valid CaseListFilter filter) {
        var today = filter.asAt().day(LocalDate.now(clock));
        return CaseListFile.of(cases.rows(filter, today, Page.whole()), today);
    }
}
