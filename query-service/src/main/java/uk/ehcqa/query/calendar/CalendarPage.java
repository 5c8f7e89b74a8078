package uk.ehcqa.query.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.words.Dates;

/**
 * Shows a caseworker the legal dates of their cases, and gives them the address at which their calendar program reads the same. The
 * address is shown once, when it is made.
 */
@Controller
@RequestMapping("/calendar")
class CalendarPage {

    private static final String BACK = "redirect:/calendar";

    private final OpenDates dates;
    private final CalendarFeeds feeds;
    private final AddressSettings product;
    private final Clock clock;

    CalendarPage(OpenDates dates, CalendarFeeds feeds, AddressSettings product, Clock clock) {
        this.dates = dates;
        this.feeds = feeds;
        this.product = product;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "1") @PageNumber int page, Model model) {
        var today = LocalDate.now(clock);
        var count = dates.count(viewer());
        var part = Page.of(page, count);
        model.addAttribute(
                "dates",
                dates.rows(viewer(), part).stream()
                        .map(date -> new CalendarRow(date, today))
                        .toList());
        model.addAttribute("pages", part.among(count, "dates", "/calendar"));
        model.addAttribute(
                "madeOn",
                feeds.madeAt(viewer()).map(at -> Dates.full(at.toLocalDate())).orElse(null));
        return "calendar/calendar";
    }

    @PostMapping("/feed")
    String make(RedirectAttributes shownOnce) {
        var token = feeds.make(viewer());
        shownOnce.addFlashAttribute("feed", product.of("/calendar/feeds/" + token.value() + ".ics"));
        return BACK;
    }

    @PostMapping("/feed/revocation")
    String revoke() {
        feeds.revoke(viewer());
        return BACK;
    }

    private static String viewer() {
        return CurrentIdentity.get().orElseThrow().user();
    }
}
