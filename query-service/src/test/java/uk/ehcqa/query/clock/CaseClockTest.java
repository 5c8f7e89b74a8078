package uk.ehcqa.query.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseClockTest {

    static final ClockDate WEEK_6 = new ClockDate("Week 6", "Wk 6", 42, "4 Nov", true, true);
    static final ClockDate ADVICE = new ClockDate("Advice", "Advice", 78, "10 Dec", false, false);
    static final ClockDate WEEK_16 = new ClockDate("Week 16", "Wk 16", 112, "13 Jan", true, false);
    static final ClockDate WEEK_20 = new ClockDate("Week 20", "Wk 20", 140, "10 Feb", true, false);
    static final List<ClockDate> ALL = List.of(WEEK_6, ADVICE, WEEK_16, WEEK_20);

    @Test
    void says_in_words_what_it_shows() {
        assertThat(new CaseClock(61, 140, "23 Sep", "Today", ALL).wide("clock"))
                .contains("<title id='clock-wide-t'>Legal clock</title>")
                .contains("<desc id='clock-wide-d'>Day 61 of 140. Week 6, 4 Nov: done. Advice, 10 Dec."
                        + " Week 16, 13 Jan. Week 20, 10 Feb.</desc>");
    }

    @Test
    void runs_from_the_request_to_today() {
        assertThat(new CaseClock(61, 140, "23 Sep", "Today", ALL).wide("clock"))
                .contains("<rect x='6' y='34' width='532' height='12' fill='#dfe7e8'/>")
                .contains("<rect x='6' y='34' width='231.8' height='12' fill='#0b5358'/>")
                .contains(">Request<", ">23 Sep<", ">Today<", ">Week 16<")
                .doesNotContain("#ca3535");
    }

    @Test
    void turns_red_past_its_last_limit_and_says_which_limits_were_missed() {
        assertThat(new CaseClock(150, 140, "23 Sep", "Today", ALL).wide("clock"))
                .contains("Week 16, 13 Jan: late. Week 20, 10 Feb: late.")
                .contains("<rect x='502.5' y='34' width='35.5' height='12' fill='#ca3535'/>");
    }

    @Test
    void points_to_the_end_of_the_bar_however_late_the_case() {
        assertThat(new CaseClock(900, 140, "23 Sep", "Today", ALL).narrow("clock"))
                .contains("<path d='M308 32l-7-10h14z' fill='#0b0c0c'/>")
                .contains("Day 900 of 140.");
    }

    @Test
    void leaves_out_the_words_of_a_date_that_would_cover_those_of_a_limit() {
        ClockDate close = new ClockDate("Advice", "Advice", 115, "16 Jan", false, false);

        String svg = new CaseClock(61, 140, "23 Sep", "Today", List.of(close, WEEK_16)).narrow("clock");

        assertThat(svg).contains(">Wk 16<").doesNotContain(">Advice<").contains("Advice, 16 Jan.");
    }

    @Test
    void has_a_small_bar_for_lists_hidden_from_screen_readers() {
        assertThat(new MiniClock(153, 140).picture())
                .isEqualTo("<svg xmlns='http://www.w3.org/2000/svg' class='app-mini' viewBox='0 0 150 14' width='150'"
                        + " height='14' aria-hidden='true'><rect x='0' y='4' width='125' height='7' fill='#dbe4e5'/>"
                        + "<rect x='0' y='4' width='125' height='7' fill='#5b6f72'/>"
                        + "<rect x='125' y='4' width='11.6' height='7' fill='#ca3535'/>"
                        + "<rect x='36.8' y='1' width='1.5' height='12' fill='#3d4547'/>"
                        + "<rect x='99.3' y='1' width='1.5' height='12' fill='#3d4547'/>"
                        + "<rect x='124.3' y='1' width='1.5' height='12' fill='#3d4547'/>"
                        + "<path d='M132.6 0h8l-4 5z' fill='#0b0c0c'/></svg>");
    }
}
