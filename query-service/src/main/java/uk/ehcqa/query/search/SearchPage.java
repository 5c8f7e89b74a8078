package uk.ehcqa.query.search;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;

/**
 * Finds a case by name or reference. A whole reference leads straight to its case. What is searched for is sent as a form,
 * from page to page too: a name in an address would stay in logs and in the history of the browser.
 */
@Controller
@RequestMapping(SearchPage.ADDRESS)
class SearchPage {

    static final String ADDRESS = "/search";
    private static final String PAGE = "search/search";

    private final CaseSearch search;

    SearchPage(CaseSearch search) {
        this.search = search;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("terms", SearchTerms.NONE);
        return PAGE;
    }

    @PostMapping
    String find(
            @Valid @ModelAttribute("terms") SearchTerms terms,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
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
        model.addAttribute("pages", part.among(total, "cases", ADDRESS));
        return PAGE;
    }
}
