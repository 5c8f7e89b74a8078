package uk.ehcqa.query.contribution.request;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.service.Services;

/** Where whoever answers for services begins the day. */
@Controller
@RequestMapping("/requests")
class RequestsPage {

    private final Services services;

    RequestsPage(Services services) {
        this.services = services;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("services", own());
        return "contribution/requests";
    }

    /** By name; services that the register does not hold yet are left out. */
    private List<String> own() {
        return CurrentIdentity.get().stream()
                .flatMap(person -> services.names(person.services()).values().stream())
                .sorted()
                .toList();
    }
}
