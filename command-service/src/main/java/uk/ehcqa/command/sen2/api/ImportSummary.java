package uk.ehcqa.command.sen2.api;

import java.io.PrintWriter;
import java.util.Locale;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/** Prints what an import came to. */
final class ImportSummary {

    private ImportSummary() {}

    static void print(ImportReport report, PrintWriter out) {
        switch (report.state()) {
            case REFUSED -> out.println(report.sentence());
            case INTERRUPTED ->
                out.println(
                        "The import was interrupted. Import the same return again: what was taken is not taken twice.");
            default -> printCounts(report, out);
        }
        out.flush();
    }

    private static void printCounts(ImportReport report, PrintWriter out) {
        out.printf(Locale.UK, "%,d people, %,d a second%n", report.people(), report.peopleASecond());
        out.printf("%-12s %10s %14s %10s%n", "module", "taken", "already known", "refused");
        for (var module : ReturnModule.values()) {
            out.printf(
                    Locale.UK,
                    "%-12s %,10d %,14d %,10d%n",
                    module.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    rows(report, module, RowOutcome.TAKEN),
                    rows(report, module, RowOutcome.ALREADY_KNOWN),
                    rows(report, module, RowOutcome.REFUSED));
        }
        report.ignored()
                .forEach(ignored -> out.printf(
                        Locale.UK,
                        "Left out, since it is not kept here: %s, %,d times%n",
                        ignored.name(),
                        ignored.times()));
    }

    private static long rows(ImportReport report, ReturnModule module, RowOutcome outcome) {
        return report.counts().stream()
                .filter(count -> count.module() == module && count.outcome() == outcome)
                .mapToLong(count -> count.rows())
                .sum();
    }
}
