package uk.ehcqa.standalone.demonstration.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class DrawTest {

    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void repeats_itself_for_the_same_seed_and_number_only() {
        assertThat(lots(1, 7)).isEqualTo(lots(1, 7)).isNotEqualTo(lots(1, 8)).isNotEqualTo(lots(2, 7));
    }

    @Test
    void keeps_within_its_bounds_and_near_the_end_it_should() {
        assertThat(drawn(draw -> draw.above(141, 55, 364))).allMatch(days -> days >= 141 && days <= 364);
        assertThat(drawn(draw -> draw.below(140, 12, 91))).allMatch(days -> days >= 91 && days <= 140);
        assertThat(drawn(draw -> draw.below(140, 12, 91)))
                .filteredOn(days -> days > 128)
                .hasSizeGreaterThan(5_500);
        assertThat(drawn(draw -> draw.between(3, 5))).containsOnly(3, 4, 5);
    }

    @Test
    void draws_things_in_their_proportions() {
        var things = Weighted.of(1, "rare").and(9, "usual");

        assertThat(drawn(draw -> draw.from(things).length()))
                .filteredOn(length -> length == 4)
                .hasSizeBetween(900, 1_100);
    }

    @Test
    void sends_nothing_on_sundays_or_when_the_office_is_closed_and_little_on_saturdays() {
        var sent = days(true);

        assertThat(sent)
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .doesNotContain(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26));
        assertThat(sent)
                .filteredOn(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
                .hasSizeBetween(1, 100);
    }

    @Test
    void receives_on_every_day_of_the_week_but_seldom_at_the_weekend() {
        var received = days(false);

        assertThat(received).extracting(LocalDate::getDayOfWeek).contains(DayOfWeek.values());
        assertThat(received)
                .filteredOn(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .hasSizeLessThan(400);
    }

    static List<LocalDate> days(boolean sent) {
        var days = new ArrayList<LocalDate>();
        for (var number = 0; number < 10_000; number++) {
            var draw = new Draw(1, number);
            days.add(sent ? draw.sent(() -> dayOfTheYear(draw)) : draw.received(() -> dayOfTheYear(draw)));
        }
        return days;
    }

    static LocalDate dayOfTheYear(Draw draw) {
        return NEW_YEAR.plusDays(draw.between(0, 364));
    }

    static List<Integer> lots(long seed, long number) {
        var draw = new Draw(seed, number);
        return List.of(draw.between(0, 1_000_000), draw.between(0, 1_000_000), draw.above(0, 100_000, 1_000_000));
    }

    static List<Integer> drawn(ToIntFunction<Draw> lot) {
        var lots = new ArrayList<Integer>();
        for (var number = 0; number < 10_000; number++) {
            lots.add(lot.applyAsInt(new Draw(1, number)));
        }
        return lots;
    }
}
