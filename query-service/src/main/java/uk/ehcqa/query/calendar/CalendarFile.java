package uk.ehcqa.query.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Legal dates as a calendar program reads them (RFC 5545): each is an event of a whole day, at which one is still free. A date that
 * is corrected keeps its UID, so that the event moves and does not stand there twice.
 */
final class CalendarFile {

    private static final String HOW_OFTEN_READ = "PT1H";

    private CalendarFile() {}

    static String of(List<OpenDate> dates, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//EHC plan quality//Legal dates//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", "EHC plans: legal dates"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", HOW_OFTEN_READ));
        dates.forEach(date -> calendar.add(event(date, now)));
        return written(calendar);
    }

    private static VEvent event(OpenDate date, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(uid(date)));
        event.add(new DtStamp(now));
        event.add(new DtStart<LocalDate>(date.dueOn()));
        event.add(new Summary(date.words() + ": case " + date.reference()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String uid(OpenDate date) {
        var name = date.caseId() + "/" + date.milestone();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)) + "@ehc-plan-quality";
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
