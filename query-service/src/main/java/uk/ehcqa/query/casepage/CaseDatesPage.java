package uk.ehcqa.query.casepage;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.casework.CaseFiles;

/** Shows the legal dates of an assessment, each with the rule it comes from. */
@Controller
@RequestMapping("/cases/{reference}/dates")
class CaseDatesPage {

    private final CaseFiles cases;
    private final Clock clock;

    CaseDatesPage(CaseFiles cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String reference, @RequestParam(required = false) @Nullable Integer episode, Model model) {
        model.addAttribute("view", CaseView.of(cases.get(reference), episode, LocalDate.now(clock)));
        return "casepage/dates";
    }
}
