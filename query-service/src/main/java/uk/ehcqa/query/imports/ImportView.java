package uk.ehcqa.query.imports;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.OutcomeCount;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/** One import in words. */
record ImportView(ImportReport report, Clock clock) {

    /** How the rows of one module of the return fared. */
    public record ModuleCounts(
            String module, String name, String taken, String known, String leftAlone, String refused) {}

    public boolean isRunning() {
        return report.state().isRunning();
    }

    public String state() {
        return Words.of(report.state());
    }

    public String started() {
        return Dates.asAt(ZonedDateTime.ofInstant(report.startedAt(), clock.getZone()));
    }

    public String progress() {
        return report.people() == 0
                ? number(report.peopleDone()) + " people read"
                : number(report.peopleDone()) + " of " + number(report.people()) + " people";
    }

    public String rate() {
        return report.peopleASecond() == 0 ? "" : number(report.peopleASecond()) + " people a second";
    }

    public String taken() {
        return number(report.rows(RowOutcome.TAKEN));
    }

    public String known() {
        return number(report.rows(RowOutcome.ALREADY_KNOWN));
    }

    public String leftAlone() {
        return number(report.rows(RowOutcome.LEFT_ALONE));
    }

    public String refused() {
        return number(report.rows(RowOutcome.REFUSED));
    }

    public boolean hasRefusals() {
        return report.rows(RowOutcome.REFUSED) > 0;
    }

    public List<ModuleCounts> modules() {
        return Stream.of(ReturnModule.values())
                .map(module -> new ModuleCounts(
                        module.name(),
                        Words.of(module),
                        count(module, RowOutcome.TAKEN),
                        count(module, RowOutcome.ALREADY_KNOWN),
                        count(module, RowOutcome.LEFT_ALONE),
                        count(module, RowOutcome.REFUSED)))
                .toList();
    }

    private String count(ReturnModule module, RowOutcome outcome) {
        return number(report.counts().stream()
                .filter(count -> count.module() == module && count.outcome() == outcome)
                .mapToLong(OutcomeCount::rows)
                .sum());
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
