package uk.ehcqa.query.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.query.asat.Past;
import uk.ehcqa.query.listing.ListAddress;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;

/** Shows the transfers that are expected, and how the review and amendment before each stand. */
@Controller
@RequestMapping(ExpectedTransfersPage.PATH)
class ExpectedTransfersPage {

    static final String PATH = "/worklist/reviews/phase-transfers";

    private final ExpectedTransfers transfers;
    private final Clock clock;

    ExpectedTransfersPage(ExpectedTransfers transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("filter") TransferFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") @PageNumber int page,
            HttpServletRequest request,
            Model model) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var address = ListAddress.of(request);
        var count = transfers.count(filter, today);
        var part = Page.of(page, count);
        model.addAttribute("transfers", transfers.rows(filter, today, part));
        model.addAttribute("past", Past.of(filter.asAt(), address));
        model.addAttribute("asAt", filter.asAt());
        model.addAttribute("chips", filter.chips(address));
        model.addAttribute("pages", part.among(count, "transfers", address.toString()));
        return "transfer/list";
    }
}
