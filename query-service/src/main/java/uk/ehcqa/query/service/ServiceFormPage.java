package uk.ehcqa.query.service;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.service.ServiceCommand;
import uk.ehcqa.shared.service.ServiceId;

/**
 * A form about one service: it asks, sends one command, and comes back with what is wrong or goes on to the service. It says which
 * version of the service it was drawn from: whoever fills it in overwrites nothing that they have not seen.
 *
 * @param <F> the answers it asks for
 */
abstract class ServiceFormPage<F> {

    private final Services services;
    private final ServiceDesk desk;
    private final String template;

    ServiceFormPage(Services services, ServiceDesk desk, String template) {
        this.services = services;
        this.desk = desk;
        this.template = template;
    }

    /** What the answers ask to be recorded; never asked while one of them is wrong. */
    abstract ServiceCommand command(ServiceId service, F form);

    /** The answers with which the form is drawn. */
    abstract F filled(KeptService service);

    /** What no annotation on an answer can say. */
    void check(F form, BindingResult errors) {}

    @ModelAttribute("service")
    KeptService service(@PathVariable UUID serviceId) {
        return services.get(new ServiceId(serviceId));
    }

    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    @ModelAttribute
    void offer(Model model) {
        ServiceChoices.offer(model);
    }

    @GetMapping
    String ask(@ModelAttribute(name = "service", binding = false) KeptService service, Model model) {
        model.addAttribute("form", filled(service));
        model.addAttribute("version", service.version());
        return template;
    }

    @PostMapping
    ModelAndView send(
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            @ModelAttribute(name = "service", binding = false) KeptService service,
            Model model) {
        var drawnFrom = CurrentSending.versionOfForm();
        if (!errors.hasErrors()) {
            check(form, errors);
        }
        var page = errors.hasErrors()
                ? Optional.<String>empty()
                : desk.send(errors, () -> command(service.serviceId(), form));
        var overtaken = ServiceDesk.wasOvertaken(errors);
        model.addAttribute("version", overtaken ? service.version() : drawnFrom);
        return page.map(ModelAndView::new)
                .orElseGet(
                        () -> overtaken ? new ModelAndView(template, HttpStatus.CONFLICT) : new ModelAndView(template));
    }
}
