package uk.ehcqa.query.plantext;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.SentPlans;
import uk.ehcqa.shared.plantext.SentPlan;

/** Lists every time a plan of the case was sent, and what is on record of its words. */
@Controller
class PlanTextPage {

    /** One time a plan was sent, with the versions of its words, the latest first. */
    public record SentRow(SentPlan sent, List<Integer> versions) {

        public String title() {
            return SentPlanWords.of(sent);
        }

        public String key() {
            return SentPlanWords.key(sent);
        }

        static SentRow of(CaseFile file, SentPlan sent) {
            return new SentRow(
                    sent,
                    file.planVersions().all().reversed().stream()
                            .filter(version -> version.sent().equals(sent))
                            .map(version -> version.number())
                            .toList());
        }
    }

    private final CaseFiles cases;

    PlanTextPage(CaseFiles cases) {
        this.cases = cases;
    }

    @GetMapping("/cases/{reference}/plan")
    String show(@PathVariable String reference, Model model) {
        var file = cases.get(reference).file();
        model.addAttribute("file", file);
        model.addAttribute(
                "rows",
                new SentPlans(file)
                        .all().reversed().stream()
                                .map(sent -> SentRow.of(file, sent))
                                .toList());
        model.addAttribute("others", unsent(file));
        return "plantext/list";
    }

    /** Versions of what the case does not say any more that it was sent then, because a date was put right. */
    private static List<Integer> unsent(CaseFile file) {
        var sent = new SentPlans(file);
        return file.planVersions().all().stream()
                .filter(version -> !sent.include(version.sent()))
                .map(version -> version.number())
                .toList();
    }
}
