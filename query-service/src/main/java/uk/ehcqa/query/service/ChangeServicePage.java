package uk.ehcqa.query.service;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.shared.service.ChangeService;
import uk.ehcqa.shared.service.ServiceCommand;
import uk.ehcqa.shared.service.ServiceId;

/** Changes what the register holds of a service. */
@Controller
@RequestMapping(ServicesPage.ADDRESS + "/{serviceId}/edit")
class ChangeServicePage extends ServiceFormPage<ServiceForm> {

    ChangeServicePage(Services services, ServiceDesk desk) {
        super(services, desk, "service/change");
    }

    @Override
    ServiceForm filled(KeptService service) {
        return ServiceForm.of(service.particulars());
    }

    @Override
    void check(ServiceForm form, BindingResult errors) {
        ServiceForm.check(form, errors);
    }

    @Override
    ServiceCommand command(ServiceId service, ServiceForm form) {
        return new ChangeService(service, form.particulars());
    }
}
