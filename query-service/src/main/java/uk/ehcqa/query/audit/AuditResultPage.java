package uk.ehcqa.query.audit;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.ehcqa.shared.audit.marking.Marking;

/** Shows what somebody's answers come to, and how: every criterion's part in the score, and every limiting judgement. */
@Controller
class AuditResultPage {

    private final AuditDesk desk;

    AuditResultPage(AuditDesk desk) {
        this.desk = desk;
    }

    /** For whoever may not see these answers yet there is no such page. */
    @GetMapping("/audits/{auditId}/results/{marking}")
    String show(@PathVariable UUID auditId, @PathVariable Marking marking, Model model) {
        var audit = desk.open(auditId);
        var marks = audit.seen(marking).filter(found -> found.wereSubmitted()).orElseThrow(AuditUnknown::new);
        model.addAttribute("view", new ResultView(audit, marking, marks));
        return "audit/result";
    }
}
