package uk.ehcqa.query.audit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.framework.KnownFrameworks;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.shared.identity.Role;

/** Lists one's own audits, what is still to be done first; to a quality lead all of them. */
@Controller
class AuditsPage {

    private final KeptAudits audits;
    private final KnownFrameworks frameworks;

    AuditsPage(KeptAudits audits, KnownFrameworks frameworks) {
        this.audits = audits;
        this.frameworks = frameworks;
    }

    @GetMapping("/audits")
    String show(@RequestParam(defaultValue = "1") @PageNumber int page, Model model) {
        var viewer = CurrentIdentity.get().orElseThrow();
        var oversees = viewer.role() == Role.QUALITY_LEAD;
        var whose = oversees ? null : viewer.user();
        var count = audits.count(whose);
        var part = Page.of(page, count);
        model.addAttribute(
                "rows",
                audits.all(whose, part).stream()
                        .map(listed -> new AuditRow(
                                listed,
                                viewer.user(),
                                frameworks.published(
                                        listed.audit().begun().framework(),
                                        listed.audit().begun().version())))
                        .toList());
        model.addAttribute("oversees", oversees);
        model.addAttribute("pages", part.among(count, "audits", "/audits"));
        return "audit/list";
    }
}
