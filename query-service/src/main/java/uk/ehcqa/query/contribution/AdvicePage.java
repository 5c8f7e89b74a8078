package uk.ehcqa.query.contribution;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.casework.CaseHistory;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.query.contributionmeasure.AdviceSettings;
import uk.ehcqa.shared.contribution.WrittenContribution;

/** Shows one contribution: its dates, its words, and what can be recorded of it. */
@Controller
class AdvicePage {

    private final CaseFiles cases;
    private final CaseHistory history;
    private final AdviceSettings settings;
    private final Clock clock;

    AdvicePage(CaseFiles cases, CaseHistory history, AdviceSettings settings, Clock clock) {
        this.cases = cases;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/cases/{reference}/advice/{number}")
    String show(@PathVariable String reference, @PathVariable int number, Model model) {
        var file = cases.get(reference).file();
        var contribution = file.contributions()
                .numbered(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var events =
                history.all(file.caseId()).stream().map(HistoryEntry::event).toList();
        model.addAttribute(
                "view",
                new AdviceView(
                        file,
                        contribution,
                        WrittenContribution.of(number, events),
                        settings.daysToAsk(),
                        LocalDate.now(clock)));
        return "contribution/advice";
    }
}
