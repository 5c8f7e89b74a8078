package uk.ehcqa.query.audit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.audit.marking.Marking;

/** Leads on to what is still to be answered; once that is handed in, to the results that may be seen. */
@Controller
class AuditPage {

    private final AuditDesk desk;

    AuditPage(AuditDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/audits/{auditId}")
    String show(@PathVariable UUID auditId, Model model) {
        var audit = desk.open(auditId);
        if (audit.isBeingScored()) {
            return "redirect:"
                    + audit.address()
                    + audit.next(audit.ownMarks().orElseThrow())
                            .map(section -> "/sections/" + section.code())
                            .orElse("/check");
        }
        model.addAttribute("audit", audit);
        model.addAttribute("results", results(audit));
        model.addAttribute("awaited", awaited(audit));
        model.addAttribute("compares", ModerationPage.isOpenTo(audit));
        return "audit/audit";
    }

    private static List<Link> results(OpenedAudit audit) {
        return Stream.of(Marking.values())
                .flatMap(marking -> audit.seen(marking).stream()
                        .filter(marks -> marks.wereSubmitted())
                        .map(marks -> Link.to(
                                Words.of(marking) + ", " + marks.by(), audit.address() + "/results/" + marking)))
                .toList();
    }

    /** Who has not submitted yet. */
    private static List<String> awaited(OpenedAudit audit) {
        return audit.file().marks().values().stream()
                .filter(marks -> !marks.wereSubmitted())
                .map(marks -> marks.by())
                .toList();
    }
}
