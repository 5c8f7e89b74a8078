package uk.ehcqa.query.access;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Sends everyone to the page their role begins the day with. */
@Controller
class FirstPage {

    @GetMapping("/")
    String open(@AuthenticationPrincipal Identity person) {
        return "redirect:" + firstPageOf(person.role());
    }

    private static String firstPageOf(Role role) {
        return switch (role) {
            case CASEWORKER -> "/worklist";
            case MANAGER -> "/dashboards/timeliness";
            case DATA_OFFICER -> "/imports";
            case ADMINISTRATOR -> "/settings/event-processing";
            case CONTRIBUTOR, CONTRIBUTION_LEAD -> "/requests";
            case QA_AUDITOR, QUALITY_LEAD -> "/audits";
            case SYSTEM -> "/help";
        };
    }
}
