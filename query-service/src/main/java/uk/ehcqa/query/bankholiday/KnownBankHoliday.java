package uk.ehcqa.query.bankholiday;

import java.time.LocalDate;
import java.util.List;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.calendar.BankHolidays;

/**
 * A bank holiday as the product knows it.
 *
 * @param added whether the council's own list adds it
 */
record KnownBankHoliday(LocalDate day, String name, boolean added) {

    /** In their order, from the first day of a year on. */
    static List<KnownBankHoliday> from(BankHolidays known, int year) {
        return known.days().tailMap(LocalDate.of(year, 1, 1)).entrySet().stream()
                .map(each -> new KnownBankHoliday(
                        each.getKey(),
                        each.getValue(),
                        !BankHolidays.asTheyCome().days().containsKey(each.getKey())))
                .toList();
    }

    public String date() {
        return Dates.full(day);
    }
}
