package uk.ehcqa.query.plantext;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.casework.CaseHistory;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.shared.plantext.WrittenPlan;

/** Shows what one version of a plan says. */
@Controller
class PlanVersionPage {

    private final CaseFiles cases;
    private final CaseHistory history;

    PlanVersionPage(CaseFiles cases, CaseHistory history) {
        this.cases = cases;
        this.history = history;
    }

    @GetMapping("/cases/{reference}/plan/{version}")
    String show(@PathVariable String reference, @PathVariable int version, Model model) {
        var file = cases.get(reference).file();
        var recorded = file.planVersions()
                .numbered(version)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var events =
                history.all(file.caseId()).stream().map(HistoryEntry::event).toList();
        model.addAttribute("file", file);
        model.addAttribute(
                "view",
                new PlanTextView(
                        recorded,
                        WrittenPlan.of(version, events).orElseThrow(),
                        "/cases/" + file.reference() + "/documents/"));
        return "plantext/version";
    }
}
