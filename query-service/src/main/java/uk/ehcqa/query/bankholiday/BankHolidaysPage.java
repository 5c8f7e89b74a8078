package uk.ehcqa.query.bankholiday;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.ehcqa.shared.calendar.BankHolidays;

/** Shows the bank holidays of this year and later, until when they are known, and how to add to them. */
@Controller
class BankHolidaysPage {

    private final Clock clock;

    BankHolidaysPage(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/settings/bank-holidays")
    String show(Model model) {
        var known = BankHolidays.inUse();
        var year = LocalDate.now(clock).getYear();
        model.addAttribute("holidays", KnownBankHoliday.from(known, year));
        model.addAttribute("lastYear", known.lastYear());
        model.addAttribute("endsSoon", known.lastYear() <= year + 1);
        return "bankholiday/list";
    }
}
