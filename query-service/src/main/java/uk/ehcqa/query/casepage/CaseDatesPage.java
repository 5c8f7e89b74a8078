package uk.ehcqa.query.casepage;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.asat.Past;
import uk.ehcqa.query.listing.ListAddress;

/** Shows the legal dates of an assessment and of the plans of its case, each with the rule it comes from. */
@Controller
@RequestMapping("/cases/{reference}/dates")
class CaseDatesPage {

    private final CaseViews cases;

    CaseDatesPage(CaseViews cases) {
        this.cases = cases;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable Integer episode,
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(required = false) @Nullable KnownFor on,
            HttpServletRequest request,
            Model model) {
        var view = cases.of(reference, episode, new AsAt(asKnownAt, on));
        model.addAttribute("view", view);
        model.addAttribute("past", Past.of(view.asAt(), ListAddress.of(request)));
        return "casepage/dates";
    }
}
