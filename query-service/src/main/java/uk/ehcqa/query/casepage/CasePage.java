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
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.asat.Past;
import uk.ehcqa.query.casework.CaseHistory;
import uk.ehcqa.query.history.HistoryLine;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;

/** Shows how a case stands. After something was saved, it waits for a moment until that can be seen. */
@Controller
@RequestMapping("/cases/{reference}")
class CasePage {

    private static final Page LATEST = new Page(1, 6);

    private final CaseViews cases;
    private final CaseHistory history;
    private final Saves saves;
    private final Clock clock;

    CasePage(CaseViews cases, CaseHistory history, Saves saves, Clock clock) {
        this.cases = cases;
        this.history = history;
        this.saves = saves;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable Integer episode,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(defaultValue = "0") int asked,
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(required = false) @Nullable KnownFor on,
            HttpServletRequest request,
            Model model) {
        var saving = Seen.in(seen, reference)
                .flatMap(wanted -> saves.await(wanted, asked))
                .orElse(null);
        model.addAttribute("saving", saving);
        if (saving != null && !cases.know(saving.wanted().reference())) {
            return "casepage/case-awaited";
        }
        var view = cases.of(reference, episode, new AsAt(asKnownAt, on));
        var now = ZonedDateTime.now(clock);
        model.addAttribute("view", view);
        model.addAttribute("past", Past.of(view.asAt(), ListAddress.of(request)));
        model.addAttribute(
                "latest",
                history.latest(view.found(), LATEST).stream()
                        .map(entry -> HistoryLine.of(entry, now))
                        .toList());
        return "casepage/case";
    }
}
