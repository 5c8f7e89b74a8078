package uk.ehcqa.query.service;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.service.CloseService;
import uk.ehcqa.shared.service.ServiceCommand;
import uk.ehcqa.shared.service.ServiceId;

/** Closes a service: it is asked for no more advice. */
@Controller
@RequestMapping(ServicesPage.ADDRESS + "/{serviceId}/closings/new")
class CloseServicePage extends ServiceFormPage<CloseServicePage.Form> {

    record Form(
            @RealDate(called = "Day from which it is closed", message = "Enter the day from which it is closed")
            DateInput closedOn,

            @Reason(message = "Say why it is closed") String reason) {}

    CloseServicePage(Services services, ServiceDesk desk) {
        super(services, desk, "service/closing");
    }

    @Override
    Form filled(KeptService service) {
        return new Form(new DateInput("", "", ""), "");
    }

    @Override
    ServiceCommand command(ServiceId service, Form form) {
        return new CloseService(service, form.closedOn().date().orElseThrow(), form.reason());
    }
}
