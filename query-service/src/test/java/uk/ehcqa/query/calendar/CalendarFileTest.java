package uk.ehcqa.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.milestone.MilestoneKind;

class CalendarFileTest {

    static final Instant NOW = Instant.parse("2026-11-23T09:41:00Z");
    static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000413");
    static final OpenDate FINAL_PLAN = due(LocalDate.of(2027, 2, 10));

    @Test
    void is_written_as_the_standard_says() {
        assertThat(CalendarFile.of(List.of(FINAL_PLAN), NOW)).isEqualTo("""
                BEGIN:VCALENDAR\r
                PRODID:-//EHC plan quality//Legal dates//EN\r
                VERSION:2.0\r
                CALSCALE:GREGORIAN\r
                METHOD:PUBLISH\r
                X-WR-CALNAME:EHC plans: legal dates\r
                X-PUBLISHED-TTL:PT1H\r
                BEGIN:VEVENT\r
                UID:%s@ehc-plan-quality\r
                DTSTAMP:20261123T094100Z\r
                DTSTART;VALUE=DATE:20270210\r
                SUMMARY:Final plan: case 2026-0413\r
                TRANSP:TRANSPARENT\r
                END:VEVENT\r
                END:VCALENDAR\r
                """.formatted(uid(FINAL_PLAN)));
    }

    @Test
    void is_read_by_a_calendar_program_as_days_on_which_one_is_free() throws IOException, ParserException {
        var events = read(CalendarFile.of(List.of(FINAL_PLAN), NOW)).<VEvent>getComponents(Component.VEVENT);

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("Final plan: case 2026-0413");
    }

    @Test
    void keeps_the_uid_of_a_date_that_is_corrected() {
        assertThat(uid(due(LocalDate.of(2027, 2, 11)))).isEqualTo(uid(FINAL_PLAN));
    }

    @Test
    void gives_every_date_of_a_case_a_uid_of_its_own() {
        var another = new OpenDate(
                CASE, "2026-0413", "FINAL_PLAN/2/0/0/0/0//", MilestoneKind.FINAL_PLAN, FINAL_PLAN.dueOn(), false);

        assertThat(uid(another)).isNotEqualTo(uid(FINAL_PLAN));
    }

    @Test
    void holds_nothing_while_nothing_is_to_be_done() throws IOException, ParserException {
        assertThat(read(CalendarFile.of(List.of(), NOW)).getComponents()).isEmpty();
    }

    private static OpenDate due(LocalDate dueOn) {
        return new OpenDate(CASE, "2026-0413", "FINAL_PLAN/1/0/0/0/0//", MilestoneKind.FINAL_PLAN, dueOn, false);
    }

    private static String uid(OpenDate date) {
        return CalendarFile.of(List.of(date), NOW).replaceAll("(?s).*UID:(.*?)@.*", "$1");
    }

    private static Calendar read(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }
}
