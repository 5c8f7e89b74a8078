package uk.ehcqa.query.contribution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.listing.Allocated;
import uk.ehcqa.query.listing.DueWhen;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.service.Services;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionStanding;

/** Shows the advice that is outstanding across cases, the first to fall due first. */
@Controller
@RequestMapping(OutstandingAdvicePage.PATH)
class OutstandingAdvicePage {

    static final String PATH = "/advice";

    private final OutstandingAdvice advice;
    private final Services services;
    private final Clock clock;

    OutstandingAdvicePage(OutstandingAdvice advice, Services services, Clock clock) {
        this.advice = advice;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") AdviceFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = LocalDate.now(clock);
        var address = ListAddress.of(request);
        var count = advice.count(filter, today);
        var part = Page.of(page, count);
        model.addAttribute("today", today);
        model.addAttribute("rows", advice.rows(filter, today, part));
        model.addAttribute("late", advice.count(new AdviceFilter(DueWhen.LATE, null, null, null, null), today));
        model.addAttribute(
                "toRead", advice.count(new AdviceFilter(null, null, null, ContributionStanding.ANSWERED, null), today));
        model.addAttribute("all", advice.count(AdviceFilter.NONE, today));
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("pages", part.among(count, "requests", address.toString()));
        return "contribution/outstanding";
    }

    @ModelAttribute("dueChoices")
    List<Choice> dueChoices() {
        return after("Any", Stream.of(DueWhen.values()).map(due -> new Choice(due.name(), due.words())));
    }

    @ModelAttribute("sourceChoices")
    List<Choice> sourceChoices() {
        return after(
                "Anybody", Stream.of(AdviceSource.values()).map(source -> new Choice(source.name(), Words.of(source))));
    }

    @ModelAttribute("serviceChoices")
    List<Choice> serviceChoices() {
        return after(
                "Any",
                services.open().stream()
                        .map(service -> new Choice(service.serviceId().toString(), service.name())));
    }

    @ModelAttribute("standingChoices")
    List<Choice> standingChoices() {
        return after(
                "Outstanding",
                Stream.of(
                                ContributionStanding.REQUESTED,
                                ContributionStanding.ACKNOWLEDGED,
                                ContributionStanding.RETURNED,
                                ContributionStanding.ANSWERED)
                        .map(standing -> new Choice(standing.name(), Words.of(standing))));
    }

    @ModelAttribute("allocationChoices")
    List<Choice> allocationChoices() {
        return after(
                "Everybody's",
                Stream.of(Allocated.values()).map(allocated -> new Choice(allocated.name(), allocated.words())));
    }

    private static List<Choice> after(String none, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", none)), choices).toList();
    }
}
