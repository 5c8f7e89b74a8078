package uk.ehcqa.query.casepage;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.Past;
import uk.ehcqa.query.casework.CaseHistory;
import uk.ehcqa.query.history.HistoryForms;
import uk.ehcqa.query.history.HistoryLine;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;

/** Shows everything that was recorded of a case, the latest first, and what was corrected. */
@Controller
@RequestMapping("/cases/{reference}/history")
class CaseHistoryPage {

    private final CaseViews cases;
    private final CaseHistory history;
    private final Clock clock;

    CaseHistoryPage(CaseViews cases, CaseHistory history, Clock clock) {
        this.cases = cases;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            HttpServletRequest request,
            Model model) {
        var now = ZonedDateTime.now(clock);
        var view = cases.of(reference, null, new AsAt(asKnownAt, null));
        var total = Math.toIntExact(view.events());
        var part = Page.of(page, total);
        model.addAttribute("view", view);
        model.addAttribute(
                "forms",
                new HistoryForms(view.file(), history.standing(view.file().caseId())));
        model.addAttribute(
                "lines",
                history.latest(view.found(), part).stream()
                        .map(entry -> HistoryLine.of(entry, now))
                        .toList());
        model.addAttribute("pages", part.among(total, "events", view.historyAddress()));
        model.addAttribute("past", Past.of(view.asAt(), ListAddress.of(request)));
        return "casepage/history";
    }
}
