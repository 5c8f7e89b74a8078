package uk.ehcqa.query.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;

/** Lists the services that are asked for advice. */
@Controller
@RequestMapping(ServicesPage.ADDRESS)
class ServicesPage {

    static final String ADDRESS = "/settings/services";

    private final Services services;

    ServicesPage(Services services) {
        this.services = services;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") ServiceFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var address = ListAddress.of(request);
        var count = services.count(filter);
        var part = Page.of(page, count);
        model.addAttribute(
                "services",
                services.all(filter, part).stream().map(ServiceView::new).toList());
        model.addAttribute("agencies", ServiceChoices.agencies());
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("pages", part.among(count, "services", address.toString()));
        return "service/list";
    }
}
