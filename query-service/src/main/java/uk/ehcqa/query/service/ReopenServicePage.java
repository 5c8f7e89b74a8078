package uk.ehcqa.query.service;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.service.ReopenService;
import uk.ehcqa.shared.service.ServiceCommand;
import uk.ehcqa.shared.service.ServiceId;

/** Reopens a service that was closed. */
@Controller
@RequestMapping(ServicesPage.ADDRESS + "/{serviceId}/reopenings/new")
class ReopenServicePage extends ServiceFormPage<ReopenServicePage.Form> {

    record Form(
            @RealDate(called = "Day from which it is open again", message = "Enter the day from which it is open again")
            DateInput reopenedOn,

            @Reason(message = "Say why it is open again") String reason) {}

    ReopenServicePage(Services services, ServiceDesk desk) {
        super(services, desk, "service/reopening");
    }

    @Override
    Form filled(KeptService service) {
        return new Form(new DateInput("", "", ""), "");
    }

    @Override
    ServiceCommand command(ServiceId service, Form form) {
        return new ReopenService(service, form.reopenedOn().date().orElseThrow(), form.reason());
    }
}
