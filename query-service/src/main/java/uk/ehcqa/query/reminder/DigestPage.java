package uk.ehcqa.query.reminder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.shared.identity.Role;

/** Shows the reminders that hold today: a caseworker's own, a manager's those of everybody or of nobody. */
@Controller
@RequestMapping(DigestPage.PATH)
class DigestPage {

    static final String PATH = "/digest";

    private final Reminders reminders;
    private final Clock clock;

    DigestPage(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") DigestFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = LocalDate.now(clock);
        var viewer = CurrentIdentity.get().orElseThrow();
        var counts = reminders.counts(filter.on(viewer), today);
        var part = Page.of(page, counts.all());
        var rows = reminders.rows(filter.on(viewer), today, part).stream()
                .map(reminder -> new DigestRow(reminder, today))
                .toList();
        List<ReminderShare> shares = viewer.role() == Role.MANAGER ? reminders.shares(today) : List.of();
        model.addAttribute("view", new DigestView(viewer, filter, counts, rows, shares));
        model.addAttribute(
                "pages",
                part.among(counts.all(), "reminders", ListAddress.of(request).toString()));
        return "reminder/digest";
    }
}
