package uk.ehcqa.query.service;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.service.RegisterService;

/** Enters a service in the register. */
@Controller
@RequestMapping(ServicesPage.ADDRESS + "/new")
class RegisterServicePage {

    private static final String FORM = "service/new-service";

    private final ServiceDesk desk;

    RegisterServicePage(ServiceDesk desk) {
        this.desk = desk;
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
    String ask(@ModelAttribute("form") ServiceForm form, BindingResult errors) {
        return FORM;
    }

    @PostMapping
    String send(@Valid @ModelAttribute("form") ServiceForm form, BindingResult errors) {
        ServiceForm.check(form, errors);
        var page = errors.hasErrors()
                ? Optional.<String>empty()
                : desk.send(errors, () -> new RegisterService(CurrentSending.idForNewService(), form.particulars()));
        return page.orElse(FORM);
    }
}
