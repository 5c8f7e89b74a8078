package uk.ehcqa.query.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;

/** Finds a case by name or reference. A whole reference leads straight to its case. */
@Controller
@RequestMapping("/search")
class SearchPage {

    private static final String PAGE = "search/search";

    private final CaseSearch search;

    SearchPage(CaseSearch search) {
        this.search = search;
    }

    @GetMapping
    String find(
            @Valid @ModelAttribute("terms") SearchTerms terms,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        if (errors.hasErrors()) {
            return PAGE;
        }
        var typed = terms.q().strip();
        if (search.holds(typed)) {
            return "redirect:/cases/" + typed;
        }
        var total = search.count(typed);
        var part = Page.of(page, total);
        model.addAttribute("found", search.find(typed, part));
        model.addAttribute(
                "pages", part.among(total, "cases", ListAddress.of(request).toString()));
        return PAGE;
    }
}
