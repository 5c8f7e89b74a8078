package uk.ehcqa.query.bankholiday;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.calendar.BankHolidays;
import uk.ehcqa.shared.identity.Role;

/** Today is Monday 23 November 2026. */
@QueryTest
class BankHolidaysPageTest {

    static final String PAGE = "/settings/bank-holidays";

    @Autowired
    Pages pages;

    @AfterEach
    void useThoseThatComeWithTheProduct() {
        BankHolidays.use(BankHolidays.asTheyCome());
    }

    @Test
    void lists_those_of_this_year_and_later_and_says_until_when_they_are_known() {
        var page = pages.openAs(Role.ADMINISTRATOR, PAGE);

        assertThat(texts(page, "tbody tr"))
                .startsWith("1 January 2026 New Year's Day The product")
                .endsWith("26 December 2030 Boxing Day The product")
                .hasSize(5 * 8);
        assertThat(page.select("main").text())
                .contains("Bank holidays are known until the end of 2030.")
                .doesNotContain("Add the next year");
    }

    @Test
    void tells_which_the_council_added() {
        BankHolidays.use(BankHolidays.asTheyCome().with(List.of("2027-06-03 A day of thanksgiving")));

        assertThat(texts(pages.openAs(Role.ADMINISTRATOR, PAGE), "tbody tr"))
                .contains("3 June 2027 A day of thanksgiving The council");
    }

    @Test
    void asks_for_the_next_year_in_time() {
        BankHolidays.use(untilTheEndOf(2027));

        assertThat(pages.openAs(Role.ADMINISTRATOR, PAGE).select("main").text())
                .contains("Bank holidays are known until the end of 2027.")
                .contains("Add the next year to the list now");
    }

    private static BankHolidays untilTheEndOf(int year) {
        return BankHolidays.asTheyCome()
                .with(BankHolidays.asTheyCome().days().tailMap(LocalDate.of(year + 1, 1, 1)).keySet().stream()
                        .map(day -> "not " + day + " as if it were not known yet")
                        .toList());
    }
}
