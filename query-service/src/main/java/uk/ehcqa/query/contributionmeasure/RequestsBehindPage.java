package uk.ehcqa.query.contributionmeasure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.csv.CsvFile;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;

/** Shows the requests for advice that a figure counts. */
@Controller
@RequestMapping(AdviceFilter.LIST)
class RequestsBehindPage {

    private static final List<String> HEADINGS = List.of(
            "Request",
            "Case",
            "Asked",
            "Sent",
            "Received",
            "Due",
            "Answered",
            "Times sent back",
            "Usable",
            "Standing",
            "Exception");

    private final AdviceMeasures measures;
    private final Clock clock;

    RequestsBehindPage(AdviceMeasures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") RequestFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = LocalDate.now(clock);
        var address = ListAddress.of(request);
        var count = count(filter, today);
        var part = Page.of(page, count);
        var requests = measures.listed(filter.counted(), filter.scope(), today, part);
        model.addAttribute("requests", requests);
        model.addAttribute("figure", filter.counted().words());
        model.addAttribute(
                "chips",
                filter.chips(
                        address, requests.isEmpty() ? null : requests.getFirst().service()));
        model.addAttribute("file", address.with("format", "csv").toString());
        model.addAttribute("pages", part.among(count, "requests", address.toString()));
        return "contributionmeasure/requests";
    }

    @GetMapping(params = "format=csv")
    ResponseEntity<byte[]> file(@Valid RequestFilter filter) {
        var today = LocalDate.now(clock);
        return CsvFile.of(
                "advice-" + filter.counted().code() + "-" + today,
                HEADINGS,
                measures.listed(filter.counted(), filter.scope(), today, Page.whole()).stream()
                        .map(RequestsBehindPage::row));
    }

    private int count(RequestFilter filter, LocalDate today) {
        return measures.of(filter.scope(), today).count(filter.counted());
    }

    private static List<@Nullable Object> row(ListedRequest it) {
        return Arrays.<@Nullable Object>asList(
                it.reference(),
                it.caseReference(),
                it.asked(),
                it.sentOn(),
                it.receivedOn(),
                it.dueOn(),
                it.answeredOn(),
                it.timesReturned(),
                it.usableOn(),
                it.stands(),
                it.excepted() ? "yes" : "no");
    }
}
