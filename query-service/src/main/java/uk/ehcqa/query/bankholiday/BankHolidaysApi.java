package uk.ehcqa.query.bankholiday;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.calendar.BankHolidays;

/** The bank holidays for programs. */
@RestController
@Tag(name = "Bank holidays")
class BankHolidaysApi {

    private static final int FIRST_YEAR = 2014;

    /**
     * The bank holidays in England.
     *
     * @param lastYear the last year of which they are known: a limit of working days that ends after it may end later than said
     */
    @Schema(name = "BankHolidays")
    record Answer(int lastYear, List<Day> days) {}

    /**
     * A bank holiday.
     *
     * @param added whether the council's own list adds it to those that come with the product
     */
    @Schema(name = "BankHoliday")
    record Day(LocalDate day, String name, boolean added) {}

    @GetMapping("/api/bank-holidays")
    @Operation(summary = "The bank holidays in England on which no working day falls, and until when they are known")
    Answer known() {
        var known = BankHolidays.inUse();
        return new Answer(
                known.lastYear(),
                KnownBankHoliday.from(known, FIRST_YEAR).stream()
                        .map(each -> new Day(each.day(), each.name(), each.added()))
                        .toList());
    }
}
