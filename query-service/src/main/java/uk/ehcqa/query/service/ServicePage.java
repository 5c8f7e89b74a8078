package uk.ehcqa.query.service;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.shared.service.ServiceId;

/** Shows a service and its history. After something was saved, it waits for a moment until that can be seen. */
@Controller
@RequestMapping(ServicesPage.ADDRESS + "/{serviceId}")
class ServicePage {

    private static final Pattern SEEN = Pattern.compile("service:(\\d{1,18})");

    private final Services services;
    private final ServiceDesk desk;
    private final Clock clock;

    ServicePage(Services services, ServiceDesk desk, Clock clock) {
        this.services = services;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID serviceId, @RequestParam(required = false) @Nullable String seen, Model model) {
        var id = new ServiceId(serviceId);
        var saved = saved(seen).filter(version -> desk.isStored(id, version));
        var arrived = saved.map(version -> desk.await(id, version)).orElse(false);
        model.addAttribute("saved", saved.isPresent());
        model.addAttribute("arrived", arrived);
        var service = services.find(id);
        if (service.isEmpty() && saved.isPresent()) {
            model.addAttribute("refresh", "%s/%s?seen=service:%d".formatted(ServicesPage.ADDRESS, id, saved.get()));
            return "service/service-awaited";
        }
        model.addAttribute("view", new ServiceView(service.orElseThrow(ServiceUnknown::new)));
        model.addAttribute("lines", ServiceHistoryLine.of(services.history(id), clock.getZone()));
        return "service/service";
    }

    /** Anything else than the version that was saved asks for nothing in particular. */
    private static Optional<Long> saved(@Nullable String seen) {
        var form = SEEN.matcher(seen == null ? "" : seen);
        return form.matches() ? Optional.of(Long.valueOf(form.group(1))) : Optional.empty();
    }
}
